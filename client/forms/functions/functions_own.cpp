// SPDX-License-Identifier: Apache-2.0
#include "client/domain/calendar/dates.h"
#include "client/domain/codes/uscc.h"
#include "client/domain/id_number.h"
#include "client/forms/functions/functions.h"

#include <cmath>

// Ours, in the namespace http://tongban.cn/xforms.
namespace tongban::forms
{

namespace
{

domain::Date todayOf(const Call& call)
{
    const FormPorts& ports = call.evaluator.ports();
    return std::chrono::sys_days(
        std::chrono::floor<std::chrono::days>(ports.clock.now().time_since_epoch() + ports.utcOffset));
}

// tb:age-on(birth date or ID number, day): whole years; the day left out is today.
XPathValue ageOn(const Call& call)
{
    const std::string text = call.text(0);
    std::optional<domain::Date> birth = domain::parseDate(text);
    if (const auto id = domain::parseIdNumber(text))
        birth = id->birthDate;
    const std::optional<domain::Date> day = call.count() > 1 ? domain::parseDate(call.text(1)) : todayOf(call);
    if (!birth || !day)
        return std::nan("");
    return static_cast<double>(domain::ageOn(*birth, *day));
}

// tb:working-days-after(day, count): the last day of a limit in 工作日.
XPathValue workingDaysAfter(const Call& call)
{
    const auto day = domain::parseDate(call.text(0));
    const double count = call.number(1);
    constexpr double kMostDays = 3660;
    if (!day || !(count >= 0) || count > kMostDays)
        return std::string();
    static const domain::WorkCalendar kWeekendsAlone;
    const domain::WorkCalendar* const calendar = call.evaluator.ports().calendar;
    return domain::formatDate(
        (calendar ? *calendar : kWeekendsAlone).addWorkingDays(*day, static_cast<int>(count)).date);
}

} // namespace

XPathValue callOwn(const Call& call)
{
    switch (call.self.function) {
    case Function::AgeOn: return ageOn(call);
    case Function::IdNumberValid: return domain::isValidIdNumber(call.text(0));
    case Function::UsccValid: return domain::isValidUscc(call.text(0));
    default: return workingDaysAfter(call);
    }
}

} // namespace tongban::forms
