// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/calendar/dates.h"
#include "tongban/v1/catalogue.pb.h"

#include <map>
#include <set>

namespace tongban::domain
{

enum class DayKind {
    // An ordinary weekday.
    Working,
    // A weekend on which one works by notice (调休上班日).
    MakeUp,
    Weekend,
    // Off by notice: a statutory holiday, or a weekday made free for one.
    Holiday,
};

// A date that was reckoned. Provisional: it depends on a year whose working days are not announced yet.
struct DueDate {
    Date date;
    bool provisional = false;

    friend bool operator==(const DueDate&, const DueDate&) = default;
};

// The working days as the State Council announces them year by year. Without a year's notice its weekends are taken for
// its only rest days and everything reckoned with it is provisional. A value; any thread.
class WorkCalendar
{
public:
    // A year added again replaces nothing; later notices win day by day.
    void add(const v1::WorkYear& year);

    [[nodiscard]] bool isPublished(int year) const;
    [[nodiscard]] DayKind kindOf(Date date) const;
    [[nodiscard]] bool isWorkingDay(Date date) const;

    // The first day is not counted (民法典 201).
    [[nodiscard]] DueDate addWorkingDays(Date start, int count) const;
    // The first day is not counted; a last day that is a rest day moves to the next working day (民法典 201, 203).
    [[nodiscard]] DueDate addNaturalDays(Date start, int count) const;
    // The same day number or the month's last day (民法典 202), moved off rest days likewise.
    [[nodiscard]] DueDate addMonthsRolled(Date start, int count) const;
    // `date` itself when it is a working day, or the next one.
    [[nodiscard]] DueDate workingDayFrom(Date date) const;
    // Working days after `from` up to and including `to`; 0 when `to` is not later.
    [[nodiscard]] int workingDaysBetween(Date from, Date to) const;

private:
    std::map<Date, DayKind> m_days;
    std::set<int> m_published;
};

} // namespace tongban::domain
