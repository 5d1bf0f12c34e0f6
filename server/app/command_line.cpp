// SPDX-License-Identifier: Apache-2.0
#include "server/app/command_line.h"

#include <algorithm>
#include <charconv>

namespace tongban::server
{

Result<CommandLine> CommandLine::parse(const std::vector<std::string>& words, const CommandSpec& spec)
{
    const auto knows = [](const std::vector<std::string_view>& names, const std::string& word) {
        return std::find(names.begin(), names.end(), word) != names.end();
    };
    CommandLine line;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!word.starts_with("--")) {
            line.m_rest.push_back(word);
            continue;
        }
        const bool takesValue = knows(spec.values, word);
        if (!takesValue && !knows(spec.flags, word))
            return fail(ErrorCode::InvalidArgument, "unknown option " + word);
        if (takesValue && (i + 1 == words.size() || words[i + 1].starts_with("--")))
            return fail(ErrorCode::InvalidArgument, word + " needs a value");
        if (!line.m_options.emplace(word, takesValue ? words[++i] : std::string()).second)
            return fail(ErrorCode::InvalidArgument, word + " is given twice");
    }
    return line;
}

bool CommandLine::has(std::string_view option) const
{
    return m_options.contains(option);
}

std::string CommandLine::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::string() : found->second;
}

Result<std::string> CommandLine::required(std::string_view option) const
{
    std::string text = value(option);
    if (text.empty())
        return fail(ErrorCode::InvalidArgument, std::string(option) + " is needed");
    return text;
}

Result<std::int64_t> CommandLine::number(std::string_view option, std::int64_t otherwise, std::int64_t most) const
{
    if (!has(option))
        return otherwise;
    const std::string text = value(option);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0 || number > most)
        return fail(ErrorCode::InvalidArgument, std::string(option) + " is a number from 0 to " + std::to_string(most));
    return number;
}

const std::vector<std::string>& CommandLine::rest() const
{
    return m_rest;
}

} // namespace tongban::server
