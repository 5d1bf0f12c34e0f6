// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/choices.h"

#include "client/forms/eval/words.h"

#include <algorithm>

namespace tongban::forms
{

bool isChoice(NodeKind kind)
{
    return kind == NodeKind::SelectOne || kind == NodeKind::SelectMany || kind == NodeKind::Rank;
}

std::vector<std::string_view> chosen(NodeKind kind, std::string_view value)
{
    if (value.empty())
        return {};
    return kind == NodeKind::SelectOne ? std::vector<std::string_view>{value} : wordsIn(value);
}

bool hasOption(const std::vector<Option>& options, std::string_view value)
{
    return std::any_of(options.begin(), options.end(), [&](const Option& option) { return option.value == value; });
}

std::string keptChoices(NodeKind kind, std::string_view value, const std::vector<Option>& options)
{
    const std::vector<std::string_view> words = chosen(kind, value);
    std::string kept;
    const auto keep = [&](std::string_view word) { kept += (kept.empty() ? "" : " ") + std::string(word); };
    if (kind != NodeKind::SelectMany) {
        for (const std::string_view word : words) {
            if (hasOption(options, word))
                keep(word);
        }
        return kept;
    }
    for (const Option& option : options) {
        if (std::find(words.begin(), words.end(), std::string_view(option.value)) != words.end())
            keep(option.value);
    }
    return kept;
}

} // namespace tongban::forms
