// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

// Dates as ODK XForms writes and counts them.
namespace tongban::forms
{

// A moment on a wall clock.
struct WallTime {
    std::chrono::year_month_day date;
    // Since midnight.
    std::chrono::milliseconds time{0};
};

// The wall clock a moment written with an offset is moved to; none: it stays on the clock it was written by.
using Zone = std::optional<std::chrono::minutes>;

// "2026-11-23" or "2026-11-23T08:30:00.000+08:00". Empty: no such date.
[[nodiscard]] std::optional<WallTime> parseWallTime(std::string_view text, Zone zone = std::nullopt);
// Days since 1970-01-01, with the time as a fraction.
[[nodiscard]] std::optional<double> daysOf(std::string_view text, Zone zone = std::nullopt);
[[nodiscard]] double daysOf(const WallTime& time);
[[nodiscard]] WallTime wallTimeOf(double days);
// "08:30" or "08:30:15.000+08:00" as a part of a day.
[[nodiscard]] std::optional<double> dayPartOf(std::string_view text, Zone zone = std::nullopt);
[[nodiscard]] std::string dateText(const WallTime& time);
// With its offset: 2026-11-23T08:30:00.000+08:00.
[[nodiscard]] std::string dateTimeText(const WallTime& time, std::chrono::minutes offset);
// %Y %y %m %n %B %b %d %e %H %h %M %S %3 %a %A %w %j; names in the language (as a
// form names it), in English where it is not known.
[[nodiscard]] std::string formatWallTime(const WallTime& time, std::string_view format, std::string_view language = {});

} // namespace tongban::forms
