// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

// Dates at the region. China keeps one time all year, eight hours ahead of UTC. Pure.
namespace tongban::server
{

// "2026-11-23"
[[nodiscard]] std::string isoDate(std::chrono::sys_days day);
[[nodiscard]] std::optional<std::chrono::sys_days> parseIsoDate(std::string_view text);
[[nodiscard]] std::chrono::sys_days regionDay(UnixMillis time);
// The moment of "HH:MM" on a day at the region; nothing when it is not a time.
[[nodiscard]] std::optional<UnixMillis> regionMoment(std::chrono::sys_days day, std::string_view time);

} // namespace tongban::server
