// SPDX-License-Identifier: Apache-2.0
#include "client/domain/calendar/limit.h"
#include "client/domain/calendar/opening_hours.h"
#include "client/domain/work_calendar.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::domain;

namespace
{

Date day(const char* iso)
{
    return *parseDate(iso);
}

void addDay(v1::WorkYear& year, const char* date, bool off)
{
    v1::WorkDay& added = *year.add_days();
    added.set_date(date);
    added.set_off(off);
}

// As published: 2026, with its National Day and two make-up days; nothing of 2027.
WorkCalendar calendar2026()
{
    v1::WorkYear year;
    year.set_year(2026);
    year.set_published(true);
    for (int i = 1; i <= 7; ++i)
        addDay(year, ("2026-10-0" + std::to_string(i)).c_str(), true);
    addDay(year, "2026-02-14", false);
    addDay(year, "2026-10-10", false);
    addDay(year, "2026-01-01", true);
    WorkCalendar calendar;
    calendar.add(year);
    return calendar;
}

v1::Limit limitOf(v1::LimitUnit unit, int count)
{
    v1::Limit limit;
    limit.set_unit(unit);
    limit.set_count(count);
    return limit;
}

std::string dueText(const v1::Limit& limit, const char* start)
{
    const auto due = deadline(limit, day(start), calendar2026());
    return due ? formatDate(due->date) + (due->provisional ? "?" : "") : "none";
}

void addHours(v1::Office& office, const char* opens, const char* closes, bool makeUp,
              std::initializer_list<int> weekdays, const char* from = "", const char* to = "")
{
    v1::OpeningHours& hours = *office.add_hours();
    hours.set_opens(opens);
    hours.set_closes(closes);
    hours.set_makeup_days(makeUp);
    hours.set_season_from(from);
    hours.set_season_to(to);
    for (const int weekday : weekdays)
        hours.add_weekdays(weekday);
}

v1::Office hall()
{
    v1::Office office;
    addHours(office, "08:30", "11:30", true, {1, 2, 3, 4, 5});
    addHours(office, "13:30", "17:00", true, {1, 2, 3, 4, 5}, "05-01", "09-30");
    addHours(office, "13:00", "16:30", true, {1, 2, 3, 4, 5}, "10-01", "04-30");
    addHours(office, "09:00", "11:30", false, {6});
    return office;
}

std::string spansText(const std::vector<OpenSpan>& spans)
{
    std::string text;
    for (const OpenSpan& span : spans)
        text += formatTimeOfDay(span.opens) + "-" + formatTimeOfDay(span.closes) + " ";
    return text;
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatStoodLosesNothing()
    {
        const WorkCalendar calendar = calendar2026();
        const v1::Limit working = limitOf(v1::LIMIT_UNIT_WORKING_DAY, 10);
        // Nine working days were left on Tuesday; the notice was a week.
        const Pause week{day("2026-11-24"), day("2026-12-01")};
        QCOMPARE(formatDate(afterPause(working, day("2026-12-07"), week, calendar).date), std::string("2026-12-14"));
        const v1::Limit natural = limitOf(v1::LIMIT_UNIT_NATURAL_DAY, 10);
        QCOMPARE(formatDate(afterPause(natural, day("2026-12-03"), week, calendar).date), std::string("2026-12-10"));
        // What was over before it stood is over.
        QCOMPARE(formatDate(afterPause(working, day("2026-11-20"), week, calendar).date), std::string("2026-11-20"));
        QVERIFY(afterPause(working, day("2026-12-25"), week, calendar).provisional);
    }

    void onlyRealDatesAreRead()
    {
        for (const char* text :
             {"2026-02-29", "2026-13-01", "2026-00-01", "2026-1-01", "20260101", "2026-01-01 ", "", "２０２６-01-01"})
            QVERIFY2(!parseDate(text), text);
        QCOMPARE(formatDate(*parseDate("2024-02-29")), std::string("2024-02-29"));
        QVERIFY(parseMonthDay("02-29"));
        QVERIFY(!parseMonthDay("02-30"));
        QCOMPARE(parseTimeOfDay("24:00").value(), 1440);
        QVERIFY(!parseTimeOfDay("24:01"));
        QVERIFY(!parseTimeOfDay("9:00"));
    }

    void aSeasonMayCrossTheYear()
    {
        const MonthDay from = *parseMonthDay("10-01");
        const MonthDay to = *parseMonthDay("04-30");
        QVERIFY(inSeason(day("2026-12-31"), from, to));
        QVERIFY(inSeason(day("2027-04-30"), from, to));
        QVERIFY(!inSeason(day("2026-05-01"), from, to));
    }

    void dueDatesFollowTheirOwnClock_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("due");
        using namespace tongban::v1;
        QTest::newRow("on the spot") << int(LIMIT_UNIT_ON_THE_SPOT) << 0 << "2026-03-02"
                                     << "2026-03-02";
        QTest::newRow("first day not counted") << int(LIMIT_UNIT_WORKING_DAY) << 1 << "2026-03-02"
                                               << "2026-03-03";
        QTest::newRow("over a weekend") << int(LIMIT_UNIT_WORKING_DAY) << 5 << "2026-03-04"
                                        << "2026-03-11";
        QTest::newRow("a make-up Saturday counts") << int(LIMIT_UNIT_WORKING_DAY) << 1 << "2026-02-13"
                                                   << "2026-02-14";
        QTest::newRow("over National Day") << int(LIMIT_UNIT_WORKING_DAY) << 3 << "2026-09-30"
                                           << "2026-10-10";
        QTest::newRow("natural days end on a rest day") << int(LIMIT_UNIT_NATURAL_DAY) << 2 << "2026-09-29"
                                                        << "2026-10-08";
        QTest::newRow("a month") << int(LIMIT_UNIT_MONTH) << 1 << "2026-03-10"
                                 << "2026-04-10";
        QTest::newRow("a month without that day") << int(LIMIT_UNIT_MONTH) << 1 << "2026-08-31"
                                                  << "2026-09-30";
        QTest::newRow("24 hours run on holidays") << int(LIMIT_UNIT_HOUR) << 24 << "2026-10-02"
                                                  << "2026-10-03";
        QTest::newRow("into an unpublished year") << int(LIMIT_UNIT_WORKING_DAY) << 30 << "2026-12-01"
                                                  << "2027-01-12?";
        QTest::newRow("a month into it") << int(LIMIT_UNIT_MONTH) << 2 << "2026-11-20"
                                         << "2027-01-20?";
        QTest::newRow("ends inside the year") << int(LIMIT_UNIT_WORKING_DAY) << 20 << "2026-12-01"
                                              << "2026-12-29";
        QTest::newRow("none") << int(LIMIT_UNIT_NONE) << 0 << "2026-03-02"
                              << "none";
        QTest::newRow("a season") << int(LIMIT_UNIT_SEASON) << 0 << "2026-03-02"
                                  << "none";
        QTest::newRow("nonsense") << int(LIMIT_UNIT_WORKING_DAY) << -3 << "2026-03-02"
                                  << "none";
    }

    void dueDatesFollowTheirOwnClock()
    {
        QFETCH(int, unit);
        QFETCH(int, count);
        QFETCH(QString, start);
        QFETCH(QString, due);
        const auto limit = limitOf(static_cast<v1::LimitUnit>(unit), count);
        QCOMPARE(QString::fromStdString(dueText(limit, start.toUtf8().constData())), due);
    }

    void windowsOfTheMonthAndOfTheYearAreFound()
    {
        v1::Limit limit;
        limit.set_month_day_from(1);
        limit.set_month_day_to(20);
        QVERIFY(isTakenOn(limit, day("2026-03-20")));
        QCOMPARE(formatDate(nextTakenDay(limit, day("2026-03-21"))), std::string("2026-04-01"));
        v1::Season season;
        season.set_from_month_day("09-01");
        season.set_to_month_day("02-29");
        const auto open = seasonWindow(season, day("2027-01-10"));
        QVERIFY(open && open->open);
        QCOMPARE(formatDate(open->to), std::string("2027-02-28"));
        const auto later = seasonWindow(season, day("2027-03-10"));
        QVERIFY(later && !later->open);
        QCOMPARE(formatDate(later->from), std::string("2027-09-01"));
    }

    void openingHoursHaveSeasonsSaturdaysMakeUpDaysAndHolidays()
    {
        const WorkCalendar calendar = calendar2026();
        const v1::Office office = hall();
        QCOMPARE(spansText(openSpans(office, day("2026-06-01"), calendar)), std::string("08:30-11:30 13:30-17:00 "));
        QCOMPARE(spansText(openSpans(office, day("2026-11-23"), calendar)), std::string("08:30-11:30 13:00-16:30 "));
        QCOMPARE(spansText(openSpans(office, day("2026-11-28"), calendar)), std::string("09:00-11:30 "));
        QCOMPARE(spansText(openSpans(office, day("2026-10-10"), calendar)), std::string("08:30-11:30 13:00-16:30 "));
        QCOMPARE(spansText(openSpans(office, day("2026-10-01"), calendar)), std::string());
        QCOMPARE(spansText(openSpans(office, day("2026-11-29"), calendar)), std::string());
    }

    void theDoorSaysUntilWhenOrWhenAgain()
    {
        const WorkCalendar calendar = calendar2026();
        const v1::Office office = hall();
        const OpenState open = openState(office, {day("2026-11-23"), 9 * 60}, calendar);
        QVERIFY(open.open);
        QCOMPARE(formatTimeOfDay(open.closesAt), std::string("11:30"));
        const OpenState noon = openState(office, {day("2026-11-23"), 11 * 60 + 30}, calendar);
        QVERIFY(!noon.open);
        QVERIFY(noon.next == (LocalTime{day("2026-11-23"), 13 * 60}));
        const OpenState holiday = openState(office, {day("2026-09-30"), 18 * 60}, calendar);
        QVERIFY(holiday.next == (LocalTime{day("2026-10-08"), 8 * 60 + 30}));
        QVERIFY(!openState(v1::Office(), {day("2026-11-23"), 0}, calendar).next);
    }

    void hoursInAnOfficesOwnWordsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spans");
        QTest::newRow("12-hour afternoon") << "上午8:30-12:00,下午1:30-5:30(工作日)"
                                           << "08:30-12:00 13:30-17:30 ";
        QTest::newRow("24 hours") << "工作日上午8:30-11:45,下午14:00-17:30"
                                  << "08:30-11:45 14:00-17:30 ";
        QTest::newRow("in words") << "9点至16点半"
                                  << "09:00-16:30 ";
        QTest::newRow("full width") << "上午9：00－11：30"
                                    << "09:00-11:30 ";
        QTest::newRow("without 下午") << "8:30-5:00"
                                      << "08:30-17:00 ";
        QTest::newRow("dates are no times") << "7月15日-9月30日"
                                            << "";
        QTest::newRow("nothing") << "随时"
                                 << "";
    }

    void hoursInAnOfficesOwnWordsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, spans);
        QCOMPARE(QString::fromStdString(spansText(spansFromText(text.toStdString()))), spans);
    }

    void chinaHasOneTime()
    {
        const LocalTime time = chinaTime(fromMillis(1'772'409'600'000));
        QCOMPARE(formatDate(time.date), std::string("2026-03-02"));
        QCOMPARE(time.minute, 8 * 60);
        QVERIFY(chinaMoment(time) == fromMillis(1'772'409'600'000));
    }
};

TONGBAN_TEST(CalendarTest)

#include "tst_calendar.moc"
