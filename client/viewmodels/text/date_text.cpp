// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/text/date_text.h"

#include "client/domain/calendar/dates.h"
#include "sync/base/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace tongban::viewmodels
{

namespace
{

QString dateWords(const char* source, int number = -1)
{
    return QCoreApplication::translate("DateText", source, nullptr, number);
}

domain::LocalTime timeThere(std::int64_t unixMs)
{
    return domain::chinaTime(UnixMillis(std::chrono::milliseconds(unixMs)));
}

} // namespace

QDate regionToday()
{
    return dateOf(domain::formatDate(domain::chinaTime(SystemClock().now()).date));
}

QDate dateOf(const std::string& iso)
{
    return QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
}

QString dayText(const QDate& day, const QDate& today)
{
    if (!day.isValid())
        return {};
    const bool thisYear = day.year() == today.year();
    //: A day of this year and a day of another year, as QLocale::toString wants it: keep the letters M d yyyy dddd.
    const QString format = thisYear ? dateWords(QT_TRANSLATE_NOOP("DateText", "M月d日 dddd"))
                                    : dateWords(QT_TRANSLATE_NOOP("DateText", "yyyy年M月d日 dddd"));
    return QLocale().toString(day, format);
}

QString dayText(const std::string& iso, const QDate& today)
{
    return dayText(dateOf(iso), today);
}

QString birthText(const QDate& day)
{
    //: A day with its year, as QLocale::toString wants it: keep the letters M d yyyy.
    return QLocale().toString(day, dateWords(QT_TRANSLATE_NOOP("DateText", "yyyy年M月d日")));
}

QString daysLeftText(const QDate& day, const QDate& today)
{
    if (!day.isValid())
        return {};
    const int days = static_cast<int>(today.daysTo(day));
    if (days == 0)
        return dateWords(QT_TRANSLATE_NOOP("DateText", "就是今天"));
    if (days > 0)
        return dateWords(QT_TRANSLATE_NOOP("DateText", "还有%n天"), days);
    return dateWords(QT_TRANSLATE_NOOP("DateText", "已过%n天"), -days);
}

QString dayOfMomentText(std::int64_t unixMs, const QDate& today)
{
    return unixMs <= 0 ? QString() : dayText(domain::formatDate(timeThere(unixMs).date), today);
}

QString momentText(std::int64_t unixMs, const QDate& today)
{
    if (unixMs <= 0)
        return {};
    //: %1 is a day, %2 a time of day.
    return dateWords(QT_TRANSLATE_NOOP("DateText", "%1 %2"))
        .arg(dayOfMomentText(unixMs, today), QString::fromStdString(domain::formatTimeOfDay(timeThere(unixMs).minute)));
}

} // namespace tongban::viewmodels
