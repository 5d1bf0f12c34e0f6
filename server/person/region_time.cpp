// SPDX-License-Identifier: Apache-2.0
#include "server/person/region_time.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace tongban::server
{

namespace
{

constexpr std::chrono::hours kOffset{8};

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

} // namespace

std::string isoDate(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date{day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::optional<std::chrono::sys_days> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days{date};
}

std::chrono::sys_days regionDay(UnixMillis time)
{
    return std::chrono::floor<std::chrono::days>(time + kOffset);
}

std::optional<UnixMillis> regionMoment(std::chrono::sys_days day, std::string_view time)
{
    if (time.size() != 5 || time[2] != ':')
        return std::nullopt;
    const auto hour = number(time.substr(0, 2));
    const auto minute = number(time.substr(3, 2));
    if (!hour || !minute || *hour > 24 || *minute > 59)
        return std::nullopt;
    return UnixMillis{day} + std::chrono::hours{*hour} + std::chrono::minutes{*minute} - kOffset;
}

} // namespace tongban::server
