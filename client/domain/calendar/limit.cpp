// SPDX-License-Identifier: Apache-2.0
#include "client/domain/calendar/limit.h"

namespace tongban::domain
{

namespace
{

constexpr int kHoursOfDay = 24;

// A day of that year; 29 February becomes the 28th of other years.
Date inYear(std::chrono::year year, MonthDay day)
{
    const Date date{year, day.month(), day.day()};
    return date.ok() ? date : Date{year / day.month() / std::chrono::last};
}

bool hasMonthDays(const v1::Limit& limit)
{
    return limit.month_day_from() > 0 && limit.month_day_to() >= limit.month_day_from();
}

} // namespace

std::optional<DueDate> deadline(const v1::Limit& limit, Date start, const WorkCalendar& calendar)
{
    if (limit.count() < 0)
        return std::nullopt;
    switch (limit.unit()) {
    case v1::LIMIT_UNIT_ON_THE_SPOT: return DueDate{start, false};
    // An urgent clock runs at night and on holidays.
    case v1::LIMIT_UNIT_HOUR: return DueDate{addDays(start, (limit.count() + kHoursOfDay - 1) / kHoursOfDay), false};
    case v1::LIMIT_UNIT_WORKING_DAY: return calendar.addWorkingDays(start, limit.count());
    case v1::LIMIT_UNIT_NATURAL_DAY: return calendar.addNaturalDays(start, limit.count());
    case v1::LIMIT_UNIT_MONTH: return calendar.addMonthsRolled(start, limit.count());
    default: return std::nullopt;
    }
}

const v1::Limit& limitOf(const v1::Guide& guide)
{
    // Whether a limit can be reckoned does not depend on the day.
    const bool promised = deadline(guide.promised_limit(), Date{std::chrono::sys_days{}}, {}).has_value();
    return promised ? guide.promised_limit() : guide.legal_limit();
}

std::optional<DueDate> deadlineOf(const v1::Guide& guide, Date start, const WorkCalendar& calendar)
{
    return deadline(limitOf(guide), start, calendar);
}

DueDate afterPause(const v1::Limit& limit, Date due, const Pause& pause, const WorkCalendar& calendar)
{
    if (due <= pause.stopped)
        return {due, false};
    if (limit.unit() == v1::LIMIT_UNIT_WORKING_DAY)
        return calendar.addWorkingDays(pause.resumed, calendar.workingDaysBetween(pause.stopped, due));
    return calendar.workingDayFrom(addDays(due, daysBetween(pause.stopped, pause.resumed)));
}

bool isTakenOn(const v1::Limit& limit, Date date)
{
    const int day = static_cast<int>(static_cast<unsigned>(date.day()));
    return !hasMonthDays(limit) || (day >= limit.month_day_from() && day <= limit.month_day_to());
}

Date nextTakenDay(const v1::Limit& limit, Date date)
{
    // A window such as 30-31 is missing from February: two months hold every one of them.
    constexpr int kFarEnough = 62;
    for (int ahead = 0; ahead < kFarEnough; ++ahead) {
        const Date day = addDays(date, ahead);
        if (isTakenOn(limit, day))
            return day;
    }
    return date;
}

std::optional<SeasonWindow> seasonWindow(const v1::Season& season, Date today)
{
    const auto from = parseMonthDay(season.from_month_day());
    const auto to = parseMonthDay(season.to_month_day());
    if (!from || !to)
        return std::nullopt;
    const int crossing = *from <= *to ? 0 : 1;
    for (int year = static_cast<int>(today.year()) - 1;; ++year) {
        const SeasonWindow window{inYear(std::chrono::year{year}, *from),
                                  inYear(std::chrono::year{year + crossing}, *to), false};
        if (window.to >= today)
            return SeasonWindow{window.from, window.to, window.from <= today};
    }
}

} // namespace tongban::domain
