// SPDX-License-Identifier: Apache-2.0
#include "client/domain/calendar/dates.h"

#include <cstdio>

namespace tongban::domain
{

namespace
{

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::chrono::hours kChina{8};
constexpr int kMinutesOfHour = 60;
constexpr int kMinutesOfDay = 24 * kMinutesOfHour;

// All characters digits; -1 otherwise.
int number(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Date> parseDate(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const int year = number(iso.substr(0, 4));
    const int month = number(iso.substr(5, 2));
    const int day = number(iso.substr(8, 2));
    if (year < 1 || month < 1 || day < 1)
        return std::nullopt;
    const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                    std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string formatDate(Date date)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::optional<MonthDay> parseMonthDay(std::string_view text)
{
    if (text.size() != 5 || text[2] != '-')
        return std::nullopt;
    const int month = number(text.substr(0, 2));
    const int day = number(text.substr(3, 2));
    if (month < 1 || day < 1)
        return std::nullopt;
    const MonthDay result{std::chrono::month{static_cast<unsigned>(month)},
                          std::chrono::day{static_cast<unsigned>(day)}};
    return result.ok() ? std::optional(result) : std::nullopt;
}

bool inSeason(Date date, MonthDay from, MonthDay to)
{
    const MonthDay day{date.month(), date.day()};
    return from <= to ? day >= from && day <= to : day >= from || day <= to;
}

std::optional<int> parseTimeOfDay(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const int hour = number(text.substr(0, 2));
    const int minute = number(text.substr(3, 2));
    if (hour < 0 || minute < 0 || minute >= kMinutesOfHour)
        return std::nullopt;
    const int minutes = hour * kMinutesOfHour + minute;
    return minutes <= kMinutesOfDay ? std::optional(minutes) : std::nullopt;
}

std::string formatTimeOfDay(int minutes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%02d:%02d", minutes / kMinutesOfHour, minutes % kMinutesOfHour);
    return text;
}

Date addDays(Date date, int count)
{
    return Date{sys_days{date} + days{count}};
}

Date addMonths(Date date, int count)
{
    const Date same = date + std::chrono::months{count};
    return same.ok() ? same : Date{same.year() / same.month() / std::chrono::last};
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((sys_days{to} - sys_days{from}).count());
}

int isoWeekday(Date date)
{
    return static_cast<int>(std::chrono::weekday{sys_days{date}}.iso_encoding());
}

int ageOn(Date birth, Date today)
{
    const int years = static_cast<int>(today.year()) - static_cast<int>(birth.year());
    const bool reached = MonthDay{today.month(), today.day()} >= MonthDay{birth.month(), birth.day()};
    return reached ? years : years - 1;
}

LocalTime chinaTime(UnixMillis time)
{
    const auto local = time + kChina;
    const auto midnight = std::chrono::floor<days>(local);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(local - midnight);
    return {Date{midnight}, static_cast<int>(minutes.count())};
}

UnixMillis chinaMoment(const LocalTime& time)
{
    return UnixMillis{sys_days{time.date} + std::chrono::minutes{time.minute} - kChina};
}

} // namespace tongban::domain
