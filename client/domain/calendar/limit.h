// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/work_calendar.h"
#include "tongban/v1/catalogue.pb.h"

#include <optional>

// Time limits (时限) as dates. Each item names its own clock and law; nothing here assumes one. Pure; any thread.
namespace tongban::domain
{

// When a clock that starts on `start` (the day of acceptance) runs out. Nothing for limits that are not a span of time:
// none, a season, unknown.
[[nodiscard]] std::optional<DueDate> deadline(const v1::Limit& limit, Date start, const WorkCalendar& calendar);

// The promise where there is one that can be reckoned, else the legal limit.
[[nodiscard]] std::optional<DueDate> deadlineOf(const v1::Guide& guide, Date start, const WorkCalendar& calendar);

// The limit deadlineOf() reckons with; an empty one when neither can be reckoned.
[[nodiscard]] const v1::Limit& limitOf(const v1::Guide& guide);

// A stretch in which the clock stood (公示, 评定).
struct Pause {
    Date stopped;
    Date resumed;
};
// When a clock that stood runs out: what was left when it stopped counts from the day it goes on. A day that had passed
// already stays.
[[nodiscard]] DueDate afterPause(const v1::Limit& limit, Date due, const Pause& pause, const WorkCalendar& calendar);

// Taken on that day of the month (每月1-20日)?
[[nodiscard]] bool isTakenOn(const v1::Limit& limit, Date date);
// `date` or the first later day on which it is taken.
[[nodiscard]] Date nextTakenDay(const v1::Limit& limit, Date date);

// A seasonal window (集中缴费期) as it lies around `today`: the one under way, or the next one.
struct SeasonWindow {
    Date from;
    Date to;
    bool open = false;
};
// Nothing when the season's dates cannot be read.
[[nodiscard]] std::optional<SeasonWindow> seasonWindow(const v1::Season& season, Date today);

} // namespace tongban::domain
