// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

// Calendar dates and times of day as records write them. Pure; any thread.
namespace tongban::domain
{

// A day of the calendar, without time or zone.
using Date = std::chrono::year_month_day;
using MonthDay = std::chrono::month_day;

// "2026-11-23"; nothing when it is not exactly that, or not a day that exists.
[[nodiscard]] std::optional<Date> parseDate(std::string_view iso);
[[nodiscard]] std::string formatDate(Date date);

// "11-23"; 02-29 counts.
[[nodiscard]] std::optional<MonthDay> parseMonthDay(std::string_view text);
// Both ends belong to the season; it may cross the year (10-01 to 04-30).
[[nodiscard]] bool inSeason(Date date, MonthDay from, MonthDay to);

// Minutes since midnight of "HH:MM", 24 hours; "24:00" is the end of the day.
[[nodiscard]] std::optional<int> parseTimeOfDay(std::string_view text);
[[nodiscard]] std::string formatTimeOfDay(int minutes);

[[nodiscard]] Date addDays(Date date, int days);
// The same day number, or the month's last one.
[[nodiscard]] Date addMonths(Date date, int months);
// Positive when `to` is later.
[[nodiscard]] int daysBetween(Date from, Date to);
// 1 (Monday) to 7.
[[nodiscard]] int isoWeekday(Date date);
// Whole years lived on `today`; a birthday of 29 February is kept on 1 March of other years.
[[nodiscard]] int ageOn(Date birth, Date today);

// Clock and calendar on the wall of the region.
struct LocalTime {
    Date date;
    // Since midnight.
    int minute = 0;

    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

// China has one time, UTC+8, without summer time since 1991.
[[nodiscard]] LocalTime chinaTime(UnixMillis time);
[[nodiscard]] UnixMillis chinaMoment(const LocalTime& time);

} // namespace tongban::domain
