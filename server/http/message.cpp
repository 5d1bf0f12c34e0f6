// SPDX-License-Identifier: Apache-2.0
#include "server/http/message.h"

#include <algorithm>
#include <cctype>

namespace tongban::server
{

namespace
{

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::string_view headerOf(const Headers& headers, std::string_view name)
{
    for (const auto& [key, value] : headers) {
        if (sameName(key, name))
            return value;
    }
    return {};
}

std::string mediaTypeOf(const Headers& headers)
{
    std::string_view value = headerOf(headers, "Content-Type");
    value = value.substr(0, value.find(';'));
    while (!value.empty() && value.back() == ' ')
        value.remove_suffix(1);
    std::string type(value);
    std::transform(type.begin(), type.end(), type.begin(), lower);
    return type;
}

Response plainResponse(int status, std::string text)
{
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    response.body = std::move(text);
    return response;
}

} // namespace tongban::server
