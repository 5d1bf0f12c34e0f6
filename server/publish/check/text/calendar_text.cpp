// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/text/calendar_text.h"

#include <chrono>

namespace tongban::server
{

namespace
{

// Exactly `count` digits at `from`; -1 when they are not.
int digits(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool isDay(int year, int month, int day)
{
    using namespace std::chrono;
    return year > 0 && month > 0 && day > 0 &&
           year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                          std::chrono::day{static_cast<unsigned>(day)}}
               .ok();
}

} // namespace

bool isDate(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-' &&
           isDay(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

bool isMonthDay(std::string_view text)
{
    constexpr int kLeapYear = 2024;
    return text.size() == 5 && text[2] == '-' && isDay(kLeapYear, digits(text, 0, 2), digits(text, 3, 2));
}

std::optional<int> minutesOfDay(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const int hour = digits(text, 0, 2);
    const int minute = digits(text, 3, 2);
    if (hour < 0 || minute < 0 || minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return std::nullopt;
    return hour * 60 + minute;
}

} // namespace tongban::server
