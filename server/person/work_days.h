// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/catalogue.pb.h"

#include <chrono>
#include <span>

// Working days by the notices of the State Council, as the catalogue carries them. Pure.
namespace tongban::server
{

// What a day is by the calendar: `listed` when a notice names it, `off` when nobody works.
struct DayKind {
    bool off = false;
    bool listed = false;
    // Its year's notice is out.
    bool published = false;
};

[[nodiscard]] DayKind dayKind(std::span<const v1::WorkYear> years, std::chrono::sys_days day);
// 1 (Monday) to 7.
[[nodiscard]] int isoWeekday(std::chrono::sys_days day);

} // namespace tongban::server
