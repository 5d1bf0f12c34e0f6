// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/tus_headers.h"

#include "server/rpc/base64.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace tongban::server
{

std::optional<std::uint64_t> parseCount(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

UploadMetadata parseUploadMetadata(std::string_view rest)
{
    UploadMetadata fields;
    while (!rest.empty()) {
        std::string_view field = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(rest.size(), field.size() + 1));
        field.remove_prefix(std::min(field.size(), field.find_first_not_of(' ')));
        const std::size_t space = field.find(' ');
        const auto value = space == std::string_view::npos ? std::nullopt : decodeBase64(field.substr(space + 1));
        if (value)
            fields.emplace(field.substr(0, space), *value);
    }
    return fields;
}

std::optional<std::string> parseHexDigest(std::string_view hex)
{
    if (hex.size() != 64)
        return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        unsigned byte = 0;
        const char* const begin = hex.data() + i;
        if (std::from_chars(begin, begin + 2, byte, 16).ptr != begin + 2)
            return std::nullopt;
        bytes.push_back(static_cast<char>(byte));
    }
    return bytes;
}

std::string httpDate(UnixMillis time)
{
    const std::chrono::sys_days day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time - day);
    const std::chrono::hh_mm_ss clock{seconds};
    constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[64];
    std::snprintf(text, sizeof text, "%s, %02u %s %04d %02d:%02d:%02d GMT",
                  kDays[std::chrono::weekday{day}.c_encoding()], static_cast<unsigned>(date.day()),
                  kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text;
}

} // namespace tongban::server
