// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <string>

namespace tongban::viewmodels
{

// Today where the offices are, whatever the device's own clock is set to.
[[nodiscard]] QDate regionToday();

// ISO 8601 date of a record; invalid when it is empty or malformed.
[[nodiscard]] QDate dateOf(const std::string& iso);

// "11月28日 星期六" in the current language, with the year when it is not this one's.
[[nodiscard]] QString dayText(const QDate& day, const QDate& today);
[[nodiscard]] QString dayText(const std::string& iso, const QDate& today);

// "1952年3月8日": a day long past, of which nobody asks for the weekday.
[[nodiscard]] QString birthText(const QDate& day);

// "还有20天", "今天", "已过3天".
[[nodiscard]] QString daysLeftText(const QDate& day, const QDate& today);

// The day of milliseconds since 1970, where the offices are; empty for 0.
[[nodiscard]] QString dayOfMomentText(std::int64_t unixMs, const QDate& today);

// "11月24日 09:30" of milliseconds since 1970; empty for 0.
[[nodiscard]] QString momentText(std::int64_t unixMs, const QDate& today);

} // namespace tongban::viewmodels
