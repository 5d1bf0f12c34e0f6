// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/dates.h"

#include <array>
#include <string>
#include <string_view>

// Dates in people's words. ICU knows them; nothing of it is seen outside.
namespace tongban::forms
{

// Names of months and weekdays in one language, from January and Sunday.
struct DateNames {
    std::array<std::string, 12> months;
    std::array<std::string, 12> shortMonths;
    std::array<std::string, 7> weekdays;
    std::array<std::string, 7> shortWeekdays;
};

// The tag in the name a form gives its language: "中文 (zh)", "Español (es-MX)", "fr". Empty: it says none.
[[nodiscard]] std::string languageTag(std::string_view language);
// English where the language says no tag or ICU does not know it. Any thread; the reference holds for good.
[[nodiscard]] const DateNames& dateNames(std::string_view language);
// A date in the calendar an appearance asks for (ethiopian, coptic, islamic, persian, buddhist, chinese), in the form's
// language; with month-year or year only so much of it. Empty: no such calendar is asked for, or it is no date.
[[nodiscard]] std::string dateInCalendar(std::string_view date, std::string_view appearance, std::string_view language);

} // namespace tongban::forms
