// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/query.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace tongban::server
{

namespace
{

std::string percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        if (text[i] == '%' && i + 2 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
            out.push_back(static_cast<char>(byte));
            i += 2;
        } else {
            out.push_back(text[i] == '+' ? ' ' : text[i]);
        }
    }
    return out;
}

} // namespace

void Query::add(std::string name, std::string value)
{
    m_fields.emplace(std::move(name), std::move(value));
}

bool Query::has(std::string_view name) const
{
    return m_fields.contains(name);
}

std::string Query::value(std::string_view name) const
{
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? std::string() : found->second;
}

Query parseQuery(std::string_view text)
{
    Query query;
    while (!text.empty()) {
        const std::string_view field = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), field.size() + 1));
        const std::size_t equals = field.find('=');
        if (equals != std::string_view::npos)
            query.add(percentDecoded(field.substr(0, equals)), percentDecoded(field.substr(equals + 1)));
    }
    return query;
}

} // namespace tongban::server
