// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"
#include "server/publish/check/text/calendar_text.h"

#include <set>

namespace tongban::server
{

namespace
{

// No counter closes before this; what reads so was written by a 12-hour clock (下午1:30-5:30).
constexpr int kEarliestClosing = 7 * 60;

using LocatedOffice = Located<v1::Office>;

void checkTimes(const v1::OpeningHours& hours, const LocatedOffice& office, const std::string& path, Report& report)
{
    const auto opens = minutesOfDay(hours.opens());
    const auto closes = minutesOfDay(hours.closes());
    if (!opens)
        report.refuse(office.places, joinPath(path, "opens"),
                      "'" + hours.opens() + "' is not a time of day (HH:MM, 24 hours)");
    if (!closes)
        report.refuse(office.places, joinPath(path, "closes"),
                      "'" + hours.closes() + "' is not a time of day (HH:MM, 24 hours)");
    if (!opens || !closes)
        return;
    if (*closes <= *opens)
        report.refuse(office.places, joinPath(path, "closes"),
                      "closes at " + hours.closes() + " before it opens at " + hours.opens());
    else if (*closes <= kEarliestClosing)
        report.refuse(office.places, joinPath(path, "opens"),
                      hours.opens() + " to " + hours.closes() + " reads like a 12-hour clock");
}

void checkWeekdays(const v1::OpeningHours& hours, const LocatedOffice& office, const std::string& path, Report& report)
{
    std::set<int> seen;
    for (int i = 0; i < hours.weekdays_size(); ++i) {
        const int day = hours.weekdays(i);
        if (day < 1 || day > 7 || !seen.insert(day).second)
            report.refuse(office.places, joinPath(path, elementPath("weekdays", i)),
                          "weekdays are 1 (Monday) to 7, each once");
    }
    if (hours.weekdays_size() == 0)
        report.refuse(office.places, joinPath(path, "weekdays"), "open on no weekday");
}

void checkSeason(const v1::OpeningHours& hours, const LocatedOffice& office, const std::string& path, Report& report)
{
    if (hours.season_from().empty() && hours.season_to().empty())
        return;
    // A season may cross the year (10-01 to 04-30).
    if (!isMonthDay(hours.season_from()) || !isMonthDay(hours.season_to()))
        report.refuse(office.places, joinPath(path, "season_from"), "a season is two days of the year (MM-DD)");
}

void checkBooking(const LocatedOffice& office, Report& report)
{
    if (office.record.booking() && (office.record.slot_minutes() <= 0 || office.record.slot_capacity() <= 0))
        report.refuse(office.places, "booking", "booking without slot_minutes and slot_capacity");
}

void checkPlaces(const LocatedOffice& office, const Vocabulary& v, Report& report)
{
    if (!v.hasDivision(office.record.division_code()))
        report.refuse(office.places, "division_code", "there is no division " + office.record.division_code());
    for (int i = 0; i < office.record.serves_size(); ++i) {
        if (!v.hasDivision(office.record.serves(i)))
            report.refuse(office.places, elementPath("serves", i), "there is no division " + office.record.serves(i));
    }
}

void checkDuties(const LocatedOffice& office, const Vocabulary& v, Report& report)
{
    const auto department = [&](const std::string& id, const std::string& path) {
        if (!id.empty() && !v.hasTerm(v1::TERM_KIND_DEPARTMENT, id))
            report.refuse(office.places, path, "there is no department " + id);
    };
    const auto guide = [&](const std::string& id, const std::string& path) {
        if (!v.hasGuide(id))
            report.refuse(office.places, path, "there is no guide " + id);
    };
    for (int i = 0; i < office.record.department_ids_size(); ++i)
        department(office.record.department_ids(i), elementPath("department_ids", i));
    for (int i = 0; i < office.record.guide_ids_size(); ++i)
        guide(office.record.guide_ids(i), elementPath("guide_ids", i));
    for (int w = 0; w < office.record.windows_size(); ++w) {
        const auto path = elementPath("windows", w);
        department(office.record.windows(w).department_id(), joinPath(path, "department_id"));
        for (int i = 0; i < office.record.windows(w).guide_ids_size(); ++i)
            guide(office.record.windows(w).guide_ids(i), joinPath(path, elementPath("guide_ids", i)));
    }
}

} // namespace

void checkOffices(const Content& content, const Vocabulary& vocabulary, Report& report)
{
    for (const auto& office : content.offices) {
        for (int i = 0; i < office.record.hours_size(); ++i) {
            const auto path = elementPath("hours", i);
            checkTimes(office.record.hours(i), office, path, report);
            checkWeekdays(office.record.hours(i), office, path, report);
            checkSeason(office.record.hours(i), office, path, report);
        }
        if (office.record.hours_size() == 0)
            report.refuse(office.places, "hours", "no hours");
        if (office.record.kind() == v1::OFFICE_KIND_UNSPECIFIED)
            report.refuse(office.places, "kind", "no kind");
        checkBooking(office, report);
        checkPlaces(office, vocabulary, report);
        checkDuties(office, vocabulary, report);
    }
}

} // namespace tongban::server
