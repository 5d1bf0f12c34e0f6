// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/work_calendar.h"
#include "tongban/v1/catalogue.pb.h"

#include <optional>
#include <string_view>
#include <vector>

// When an office is open: its own calendar of seasons, Saturdays, make-up days and holidays, not that of the working
// days. Pure; any thread.
namespace tongban::domain
{

// Minutes since midnight, `closes` excluded.
struct OpenSpan {
    int opens = 0;
    int closes = 0;

    friend bool operator==(const OpenSpan&, const OpenSpan&) = default;
};

struct DayHours {
    Date date;
    DayKind kind = DayKind::Working;
    std::vector<OpenSpan> spans;
    // The year's holidays are not announced: it may be closed after all.
    bool provisional = false;
};

// What stands on the office's door now.
struct OpenState {
    bool open = false;
    // Until when, today, when it is open.
    int closesAt = 0;
    // When it opens next, when it is closed; nothing when not within three weeks.
    std::optional<LocalTime> next;
};

// In order, those that touch joined.
[[nodiscard]] std::vector<OpenSpan> openSpans(const v1::Office& office, Date date, const WorkCalendar& calendar);
[[nodiscard]] OpenState openState(const v1::Office& office, const LocalTime& now, const WorkCalendar& calendar);
// Seven days from `first` on.
[[nodiscard]] std::vector<DayHours> weekFrom(const v1::Office& office, Date first, const WorkCalendar& calendar);

// Spans in an office's own words ("上午8:30-12:00,下午1:30-5:30", "9点至16点半"): 上午 and 下午 count for 12-hour
// clocks.
[[nodiscard]] std::vector<OpenSpan> spansFromText(std::string_view text);

} // namespace tongban::domain
