// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/dates.h"

#include "client/forms/eval/date_words.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace tongban::forms
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::sys_days;

constexpr double kDayMillis = 86'400'000.0;

bool isDateDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Exactly `count` digits at the front, taken off.
std::optional<int> digits(std::string_view& text, std::size_t count)
{
    if (text.size() < count)
        return std::nullopt;
    int number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isDateDigit(text[i]))
            return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return number;
}

bool skip(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

// A time of day with the offset it is written with; nothing, "Z" or "+08:00".
struct ClockTime {
    milliseconds time{0};
    Zone offset;
};

bool readOffset(std::string_view text, Zone& offset)
{
    if (text.empty())
        return true;
    if (text == "Z") {
        offset = std::chrono::minutes(0);
        return true;
    }
    const int sign = text.front() == '-' ? -1 : 1;
    if (!skip(text, '+') && !skip(text, '-'))
        return false;
    const auto hours = digits(text, 2);
    skip(text, ':');
    const auto minutes = text.empty() ? std::optional(0) : digits(text, 2);
    if (!hours || !minutes || !text.empty())
        return false;
    offset = std::chrono::minutes(sign * (*hours * 60 + *minutes));
    return true;
}

// hh:mm, hh:mm:ss, hh:mm:ss.sss, and an offset.
std::optional<ClockTime> timeOf(std::string_view text)
{
    const auto hour = digits(text, 2);
    if (!hour || *hour > 23 || !skip(text, ':'))
        return std::nullopt;
    const auto minute = digits(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    ClockTime clock;
    clock.time = std::chrono::hours(*hour) + std::chrono::minutes(*minute);
    if (skip(text, ':')) {
        const auto second = digits(text, 2);
        if (!second || *second > 60)
            return std::nullopt;
        clock.time += std::chrono::seconds(*second);
        if (skip(text, '.')) {
            int scale = 100;
            while (!text.empty() && isDateDigit(text.front())) {
                clock.time += milliseconds((text.front() - '0') * scale);
                scale /= 10;
                text.remove_prefix(1);
            }
        }
    }
    return readOffset(text, clock.offset) ? std::optional(clock) : std::nullopt;
}

// How far the hands move from the clock it was written by to the zone's.
milliseconds shiftOf(const ClockTime& clock, Zone zone)
{
    return zone && clock.offset ? *zone - *clock.offset : milliseconds(0);
}

std::string padded(long long number, int width)
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%0*lld", width, number);
    return buffer.data();
}

std::string field(const WallTime& time, char letter, const DateNames& names)
{
    const auto month = static_cast<unsigned>(time.date.month());
    const auto day = static_cast<unsigned>(time.date.day());
    const int year = static_cast<int>(time.date.year());
    const auto hours = time.time / std::chrono::hours(1);
    const std::chrono::weekday weekday{sys_days(time.date)};
    switch (letter) {
    case 'Y': return padded(year, 4);
    case 'y': return padded(year % 100, 2);
    case 'm': return padded(month, 2);
    case 'n': return std::to_string(month);
    case 'B': return names.months[month - 1];
    case 'b': return names.shortMonths[month - 1];
    case 'd': return padded(day, 2);
    case 'e': return std::to_string(day);
    case 'H': return padded(hours, 2);
    case 'h': return std::to_string(hours);
    case 'M': return padded(time.time / std::chrono::minutes(1) % 60, 2);
    case 'S': return padded(time.time / std::chrono::seconds(1) % 60, 2);
    case '3': return padded(time.time.count() % 1000, 3);
    case 'a': return names.shortWeekdays[weekday.c_encoding()];
    case 'A': return names.weekdays[weekday.c_encoding()];
    case 'w': return std::to_string(weekday.c_encoding());
    case 'j':
        return padded((sys_days(time.date) - sys_days(std::chrono::year_month_day(
                                                 time.date.year(), std::chrono::January, std::chrono::day(1))))
                              .count() +
                          1,
                      3);
    case '%': return "%";
    default: return {};
    }
}

} // namespace

std::optional<WallTime> parseWallTime(std::string_view text, Zone zone)
{
    const auto year = digits(text, 4);
    if (!year || !skip(text, '-'))
        return std::nullopt;
    const auto month = digits(text, 2);
    if (!month || !skip(text, '-'))
        return std::nullopt;
    const auto day = digits(text, 2);
    if (!day)
        return std::nullopt;
    WallTime result;
    result.date =
        std::chrono::year_month_day(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                    std::chrono::day(static_cast<unsigned>(*day)));
    if (!result.date.ok())
        return std::nullopt;
    if (text.empty())
        return result;
    if (!skip(text, 'T'))
        return std::nullopt;
    const auto clock = timeOf(text);
    if (!clock)
        return std::nullopt;
    const milliseconds since = sys_days(result.date).time_since_epoch() + clock->time + shiftOf(*clock, zone);
    const auto whole = std::chrono::floor<std::chrono::days>(since);
    result.date = sys_days(whole);
    result.time = since - whole;
    return result;
}

std::optional<double> daysOf(std::string_view text, Zone zone)
{
    const auto time = parseWallTime(text, zone);
    return time ? std::optional(daysOf(*time)) : std::nullopt;
}

double daysOf(const WallTime& time)
{
    return static_cast<double>(sys_days(time.date).time_since_epoch().count()) +
           static_cast<double>(time.time.count()) / kDayMillis;
}

WallTime wallTimeOf(double days)
{
    const double whole = std::floor(days);
    WallTime result;
    result.date = sys_days(std::chrono::days(static_cast<int>(whole)));
    result.time = milliseconds(std::llround((days - whole) * kDayMillis));
    return result;
}

std::optional<double> dayPartOf(std::string_view text, Zone zone)
{
    const auto clock = timeOf(text);
    if (!clock)
        return std::nullopt;
    const double part = static_cast<double>((clock->time + shiftOf(*clock, zone)).count()) / kDayMillis;
    return part - std::floor(part);
}

std::string dateText(const WallTime& time)
{
    return formatWallTime(time, "%Y-%m-%d");
}

std::string dateTimeText(const WallTime& time, std::chrono::minutes offset)
{
    const auto distance = offset < std::chrono::minutes(0) ? -offset : offset;
    return dateText(time) + "T" + formatWallTime(time, "%H:%M:%S.%3") + (offset < std::chrono::minutes(0) ? "-" : "+") +
           padded(distance / std::chrono::hours(1), 2) + ":" + padded(distance.count() % 60, 2);
}

std::string formatWallTime(const WallTime& time, std::string_view format, std::string_view language)
{
    const DateNames& names = dateNames(language);
    std::string out;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] == '%' && i + 1 < format.size())
            out += field(time, format[++i], names);
        else
            out.push_back(format[i]);
    }
    return out;
}

} // namespace tongban::forms
