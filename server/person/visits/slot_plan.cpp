// SPDX-License-Identifier: Apache-2.0
#include "server/person/visits/slot_plan.h"

#include "server/person/region_time.h"
#include "server/person/work_days.h"

#include <algorithm>
#include <cstdio>

namespace tongban::server
{

namespace
{

using std::chrono::days;
using std::chrono::sys_days;

constexpr int kDefaultMaxWorkingDays = 10;
constexpr int kDefaultSlotMinutes = 30;
constexpr int kMinutesOfAnHour = 60;

bool inSeason(const v1::OpeningHours& hours, const std::string& monthDay)
{
    if (hours.season_from().empty() || hours.season_to().empty())
        return true;
    const bool after = monthDay >= hours.season_from();
    const bool before = monthDay <= hours.season_to();
    // A season may cross the year.
    return hours.season_from() <= hours.season_to() ? after && before : after || before;
}

bool isOpenOn(const v1::OpeningHours& hours, sys_days day, const DayKind& kind)
{
    if (!inSeason(hours, isoDate(day).substr(5)))
        return false;
    const int weekday = isoWeekday(day);
    const bool usual = std::find(hours.weekdays().begin(), hours.weekdays().end(), weekday) != hours.weekdays().end();
    if (kind.listed && kind.off)
        return hours.holidays() && usual;
    if (kind.listed && !usual)
        return hours.makeup_days();
    return usual;
}

std::optional<int> minutesOf(const std::string& time)
{
    const auto moment = regionMoment(sys_days{}, time);
    const auto midnight = regionMoment(sys_days{}, "00:00");
    if (!moment || !midnight)
        return std::nullopt;
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(*moment - *midnight).count());
}

std::string timeOf(int minutes)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minutes / kMinutesOfAnHour, minutes % kMinutesOfAnHour);
    return text;
}

} // namespace

SlotPlan::SlotPlan(const CatalogueIndex& catalogue, const v1::Office& office, const v1::Guide* guide)
    : m_catalogue(catalogue)
    , m_office(office)
{
    m_rule.set_offered(true);
    if (guide)
        m_rule = guide->booking();
}

bool SlotPlan::offered() const
{
    return m_office.booking() && m_rule.offered() && m_office.slot_capacity() > 0;
}

bool SlotPlan::inRule(sys_days day, sys_days today) const
{
    if (day < today + days{m_rule.min_days_ahead()})
        return false;
    const int most = m_rule.max_working_days_ahead() > 0 ? m_rule.max_working_days_ahead() : kDefaultMaxWorkingDays;
    int working = 0;
    for (sys_days walked = today + days{1}; walked <= day; walked += days{1}) {
        if (!dayKind(m_catalogue.workYears(), walked).off && ++working > most)
            return false;
    }
    return true;
}

std::vector<v1::Slot> SlotPlan::slotsOn(sys_days day, sys_days today) const
{
    std::vector<v1::Slot> slots;
    if (!offered() || !inRule(day, today))
        return slots;
    const DayKind kind = dayKind(m_catalogue.workYears(), day);
    const int length = m_office.slot_minutes() > 0 ? m_office.slot_minutes() : kDefaultSlotMinutes;
    for (const v1::OpeningHours& hours : m_office.hours()) {
        const auto opens = minutesOf(hours.opens());
        const auto closes = minutesOf(hours.closes());
        if (!opens || !closes || !isOpenOn(hours, day, kind))
            continue;
        for (int starts = *opens; starts + length <= *closes; starts += length) {
            v1::Slot slot;
            slot.set_date(isoDate(day));
            slot.set_starts(timeOf(starts));
            slot.set_ends(timeOf(starts + length));
            slot.set_capacity(m_office.slot_capacity());
            slot.set_free(m_office.slot_capacity());
            slots.push_back(std::move(slot));
        }
    }
    std::sort(slots.begin(), slots.end(), [](const v1::Slot& a, const v1::Slot& b) { return a.starts() < b.starts(); });
    return slots;
}

} // namespace tongban::server
