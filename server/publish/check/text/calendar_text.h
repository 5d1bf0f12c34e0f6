// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

// Dates and times of day as content writes them. Pure.
namespace tongban::server
{

// "2026-11-23", a day that exists.
[[nodiscard]] bool isDate(std::string_view text);
// "11-23"; 02-29 counts.
[[nodiscard]] bool isMonthDay(std::string_view text);
// Minutes since midnight of "HH:MM", 24 hours; "24:00" is the end of the day.
[[nodiscard]] std::optional<int> minutesOfDay(std::string_view text);

} // namespace tongban::server
