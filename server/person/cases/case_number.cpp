// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/case_number.h"

#include "client/domain/calendar/dates.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

constexpr std::string_view kDivision = "210281";
constexpr std::size_t kDayDigits = 6;
constexpr std::int64_t kCodesOfALetter = 999;

std::string padded(std::int64_t number, std::size_t digits)
{
    std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

} // namespace

Result<std::string> nextCaseNumber(Store& store, UnixMillis now)
{
    std::string day = domain::formatDate(domain::chinaTime(now).date);
    std::erase(day, '-');
    TRY_ASSIGN(const std::int64_t number, store.meta().next("cases_of_" + day));
    return std::string(kDivision) + day + padded(number, kDayDigits);
}

Result<std::string> nextVisitCode(Store& store, std::string_view date)
{
    TRY_ASSIGN(const std::int64_t number, store.meta().next("visits_of_" + std::string(date)));
    const char letter = static_cast<char>('A' + ((number - 1) / kCodesOfALetter) % 26);
    return std::string(1, letter) + padded((number - 1) % kCodesOfALetter + 1, 3);
}

} // namespace tongban::server
