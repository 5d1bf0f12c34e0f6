// SPDX-License-Identifier: Apache-2.0
#include "client/domain/calendar/opening_hours.h"

#include <algorithm>

namespace tongban::domain
{

namespace
{

// The longest holiday has nine days; a season may begin after it.
constexpr int kLookAhead = 21;
constexpr int kDaysOfWeek = 7;

bool isInSeason(const v1::OpeningHours& hours, Date date)
{
    const auto from = parseMonthDay(hours.season_from());
    const auto to = parseMonthDay(hours.season_to());
    return !from || !to || inSeason(date, *from, *to);
}

bool countsOn(const v1::OpeningHours& hours, Date date, DayKind kind)
{
    if (!isInSeason(hours, date))
        return false;
    const auto& weekdays = hours.weekdays();
    const bool usual = std::find(weekdays.begin(), weekdays.end(), isoWeekday(date)) != weekdays.end();
    switch (kind) {
    case DayKind::Holiday: return usual && hours.holidays();
    case DayKind::MakeUp: return usual || hours.makeup_days();
    case DayKind::Working:
    case DayKind::Weekend: return usual;
    }
    return false;
}

std::vector<OpenSpan> joined(std::vector<OpenSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const OpenSpan& a, const OpenSpan& b) { return a.opens < b.opens; });
    std::vector<OpenSpan> result;
    for (const OpenSpan& span : spans) {
        if (!result.empty() && span.opens <= result.back().closes)
            result.back().closes = std::max(result.back().closes, span.closes);
        else
            result.push_back(span);
    }
    return result;
}

std::optional<LocalTime> nextOpening(const v1::Office& office, const LocalTime& now, const WorkCalendar& calendar)
{
    for (int ahead = 0; ahead <= kLookAhead; ++ahead) {
        const Date date = addDays(now.date, ahead);
        for (const OpenSpan& span : openSpans(office, date, calendar)) {
            if (ahead > 0 || span.opens > now.minute)
                return LocalTime{date, span.opens};
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<OpenSpan> openSpans(const v1::Office& office, Date date, const WorkCalendar& calendar)
{
    const DayKind kind = calendar.kindOf(date);
    std::vector<OpenSpan> spans;
    for (const v1::OpeningHours& hours : office.hours()) {
        const auto opens = parseTimeOfDay(hours.opens());
        const auto closes = parseTimeOfDay(hours.closes());
        if (opens && closes && *opens < *closes && countsOn(hours, date, kind))
            spans.push_back({*opens, *closes});
    }
    return joined(std::move(spans));
}

OpenState openState(const v1::Office& office, const LocalTime& now, const WorkCalendar& calendar)
{
    for (const OpenSpan& span : openSpans(office, now.date, calendar)) {
        if (span.opens <= now.minute && now.minute < span.closes)
            return {true, span.closes, std::nullopt};
    }
    return {false, 0, nextOpening(office, now, calendar)};
}

std::vector<DayHours> weekFrom(const v1::Office& office, Date first, const WorkCalendar& calendar)
{
    std::vector<DayHours> week;
    for (int i = 0; i < kDaysOfWeek; ++i) {
        const Date date = addDays(first, i);
        week.push_back({date, calendar.kindOf(date), openSpans(office, date, calendar),
                        !calendar.isPublished(static_cast<int>(date.year()))});
    }
    return week;
}

} // namespace tongban::domain
