// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/calendar/dates.h"

#include <optional>
#include <string>
#include <string_view>

// Citizens' ID numbers, GB 11643-1999: 6 digits area, 8 birth, 3 sequence (odd: male), check digit. The area is that of
// the first registration and is never judged. Pure; any thread.
namespace tongban::domain
{

enum class Sex {
    Female,
    Male,
};

struct IdNumber {
    // 18 characters, upper-case X.
    std::string text;
    std::string area;
    Date birthDate;
    Sex sex = Sex::Female;
};

// Spaces around and between groups are passed over, a lower-case x is accepted. Nothing: wrong length, characters, date
// or check digit. Numbers of 15 digits are history and not accepted.
[[nodiscard]] std::optional<IdNumber> parseIdNumber(std::string_view text);
[[nodiscard]] bool isValidIdNumber(std::string_view text);

// The form it is stored in: without spaces, X upper-case. Judges nothing else.
[[nodiscard]] std::string normaliseIdNumber(std::string_view text);

// Of the first 17 digits; '\0' when these are not 17 digits.
[[nodiscard]] char idCheckDigit(std::string_view first17);

} // namespace tongban::domain
