// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/guide/office_rows.h"

#include "client/viewmodels/text/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QVariantMap>

namespace tongban::viewmodels
{

namespace
{

QString officeWords(const char* source)
{
    return QCoreApplication::translate("OfficeRows", source);
}

QString clock(int minutes)
{
    return QString::fromStdString(domain::formatTimeOfDay(minutes));
}

QDate qDate(domain::Date date)
{
    return QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())));
}

QString spanWords(const domain::DayHours& day)
{
    if (day.spans.empty())
        return officeWords(QT_TRANSLATE_NOOP("OfficeRows", "休息"));
    QStringList parts;
    for (const domain::OpenSpan& span : day.spans)
        //: From one time of day to another.
        parts.append(officeWords(QT_TRANSLATE_NOOP("OfficeRows", "%1—%2")).arg(clock(span.opens), clock(span.closes)));
    //: Between opening spans of one day.
    return parts.join(officeWords(QT_TRANSLATE_NOOP("OfficeRows", "，")));
}

QString dayName(const domain::DayHours& day)
{
    return QLocale().dayName(domain::isoWeekday(day.date), QLocale::ShortFormat);
}

} // namespace

QString openText(const domain::OpenState& state, domain::Date today)
{
    if (state.open)
        //: On an office: %1 is the time it closes today.
        return officeWords(QT_TRANSLATE_NOOP("OfficeRows", "现在开门，到 %1")).arg(clock(state.closesAt));
    if (!state.next)
        return officeWords(QT_TRANSLATE_NOOP("OfficeRows", "现在不开门"));
    if (state.next->date == today)
        //: On an office: %1 is the time it opens later today.
        return officeWords(QT_TRANSLATE_NOOP("OfficeRows", "现在不开门，今天 %1 开")).arg(clock(state.next->minute));
    //: On an office: %1 is a day, %2 the time it opens then.
    return officeWords(QT_TRANSLATE_NOOP("OfficeRows", "现在不开门，%1 %2 开"))
        .arg(dayText(qDate(state.next->date), qDate(today)), clock(state.next->minute));
}

QVariantList weekRows(const v1::Office& office, domain::Date today, const domain::WorkCalendar& calendar)
{
    QVariantList rows;
    for (const domain::DayHours& day : domain::weekFrom(office, today, calendar)) {
        QVariantList spans;
        for (const domain::OpenSpan& span : day.spans)
            spans.append(QVariantMap{{QStringLiteral("from"), span.opens}, {QStringLiteral("to"), span.closes}});
        rows.append(QVariantMap{{QStringLiteral("day"), dayName(day)},
                                {QStringLiteral("words"), spanWords(day)},
                                {QStringLiteral("today"), day.date == today},
                                {QStringLiteral("spans"), spans}});
    }
    return rows;
}

QString weekText(const v1::Office& office, domain::Date today, const domain::WorkCalendar& calendar)
{
    const std::vector<domain::DayHours> week = domain::weekFrom(office, today, calendar);
    QStringList parts;
    for (std::size_t first = 0; first < week.size();) {
        std::size_t last = first;
        while (last + 1 < week.size() && week[last + 1].spans == week[first].spans)
            ++last;
        //: Days of the week in a row: from %1 to %2.
        const QString days =
            first == last
                ? dayName(week[first])
                : officeWords(QT_TRANSLATE_NOOP("OfficeRows", "%1至%2")).arg(dayName(week[first]), dayName(week[last]));
        parts.append(days + QLatin1Char(' ') + spanWords(week[first]));
        first = last + 1;
    }
    //: Between groups of days with the same hours.
    return parts.join(officeWords(QT_TRANSLATE_NOOP("OfficeRows", "；")));
}

Row officeRow(const v1::Office& office, const domain::LocalTime& now, const domain::WorkCalendar& calendar)
{
    const domain::OpenState state = domain::openState(office, now, calendar);
    return {QString::fromStdString(office.id()),
            {QString::fromStdString(office.name()), QString::fromStdString(office.address()), state.open,
             openText(state, now.date), weekRows(office, now.date, calendar), office.booking()}};
}

} // namespace tongban::viewmodels
