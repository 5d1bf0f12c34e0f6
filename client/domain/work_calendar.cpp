// SPDX-License-Identifier: Apache-2.0
#include "client/domain/work_calendar.h"

namespace tongban::domain
{

namespace
{

constexpr int kSaturday = 6;

} // namespace

void WorkCalendar::add(const v1::WorkYear& year)
{
    if (year.published())
        m_published.insert(year.year());
    for (const v1::WorkDay& day : year.days()) {
        const auto date = parseDate(day.date());
        if (!date)
            continue;
        const bool weekend = isoWeekday(*date) >= kSaturday;
        m_days[*date] = day.off() ? DayKind::Holiday : weekend ? DayKind::MakeUp : DayKind::Working;
    }
}

bool WorkCalendar::isPublished(int year) const
{
    return m_published.contains(year);
}

DayKind WorkCalendar::kindOf(Date date) const
{
    const auto found = m_days.find(date);
    if (found != m_days.end())
        return found->second;
    return isoWeekday(date) >= kSaturday ? DayKind::Weekend : DayKind::Working;
}

bool WorkCalendar::isWorkingDay(Date date) const
{
    const DayKind kind = kindOf(date);
    return kind == DayKind::Working || kind == DayKind::MakeUp;
}

DueDate WorkCalendar::addWorkingDays(Date start, int count) const
{
    DueDate due{start, false};
    while (count > 0) {
        due.date = addDays(due.date, 1);
        due.provisional = due.provisional || !isPublished(static_cast<int>(due.date.year()));
        if (isWorkingDay(due.date))
            --count;
    }
    return due;
}

DueDate WorkCalendar::addNaturalDays(Date start, int count) const
{
    return workingDayFrom(addDays(start, count));
}

DueDate WorkCalendar::addMonthsRolled(Date start, int count) const
{
    return workingDayFrom(addMonths(start, count));
}

DueDate WorkCalendar::workingDayFrom(Date date) const
{
    DueDate due{date, !isPublished(static_cast<int>(date.year()))};
    while (!isWorkingDay(due.date)) {
        due.date = addDays(due.date, 1);
        due.provisional = due.provisional || !isPublished(static_cast<int>(due.date.year()));
    }
    return due;
}

int WorkCalendar::workingDaysBetween(Date from, Date to) const
{
    int count = 0;
    for (Date day = addDays(from, 1); day <= to; day = addDays(day, 1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace tongban::domain
