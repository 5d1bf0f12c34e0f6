// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"
#include "server/publish/check/text/calendar_text.h"

namespace tongban::server
{

namespace
{

void checkDate(const std::string& date, const FieldPlaces& places, const std::string& path, Report& report)
{
    if (!date.empty() && !isDate(date))
        report.refuse(places, path, "'" + date + "' is not a date (YYYY-MM-DD)");
}

void checkMonthDay(const std::string& day, const FieldPlaces& places, const std::string& path, Report& report)
{
    if (!isMonthDay(day))
        report.refuse(places, path, "'" + day + "' is not a day of the year (MM-DD)");
}

void checkGuideDates(const LocatedGuide& located, Report& report)
{
    const auto& guide = located.record;
    checkDate(guide.effective_date(), located.places, "effective_date", report);
    checkDate(guide.cancelled_date(), located.places, "cancelled_date", report);
    if (isDate(guide.cancelled_date()) && guide.cancelled_date() <= guide.effective_date())
        report.refuse(located.places, "cancelled_date", "cancelled before it is effective");
    for (int i = 0; i < guide.seasons_size(); ++i) {
        const auto path = elementPath("seasons", i);
        checkMonthDay(guide.seasons(i).from_month_day(), located.places, joinPath(path, "from_month_day"), report);
        checkMonthDay(guide.seasons(i).to_month_day(), located.places, joinPath(path, "to_month_day"), report);
    }
    for (int i = 0; i < guide.rolling_size(); ++i) {
        if (guide.rolling(i).months() <= 0)
            report.refuse(located.places, joinPath(elementPath("rolling", i), "months"),
                          "a rolling date counts at least one month");
    }
}

// A notice may reach over New Year (2022-12-31 stands in the notice of 2023).
bool isDayOf(const std::string& date, int year)
{
    return isDate(date) &&
           (date.starts_with(std::to_string(year) + '-') || date.starts_with(std::to_string(year - 1) + "-12-"));
}

void checkWorkYear(const Located<v1::WorkYear>& year, Report& report)
{
    for (int i = 0; i < year.record.days_size(); ++i) {
        const auto& date = year.record.days(i).date();
        if (!isDayOf(date, year.record.year()))
            report.refuse(year.places, joinPath(elementPath("days", i), "date"),
                          "'" + date + "' is not a day of " + std::to_string(year.record.year()));
    }
    if (!year.record.published() && year.record.days_size() > 0)
        report.refuse(year.places, "days", "a year that is not published has no days yet");
}

} // namespace

void checkDates(const Content& content, Report& report)
{
    for (const auto& guide : content.guides)
        checkGuideDates(guide, report);
    for (const auto& year : content.workYears)
        checkWorkYear(year, report);
    for (const auto& notice : content.announcements) {
        if (notice.record.date().empty())
            report.refuse(notice.places, "date", "no date");
        checkDate(notice.record.date(), notice.places, "date", report);
    }
}

} // namespace tongban::server
