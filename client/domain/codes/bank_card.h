// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tongban::domain
{

// ISO/IEC 7812: whether the last digit of a card number is the check digit of the others (Luhn). Passbook accounts have
// no such digit: a number that fails is worth a second look and never a rejection. Spaces are passed over. Pure.
[[nodiscard]] bool isLuhnNumber(std::string_view text);

// Of the length of a bank card's number (16 to 19 digits), by which it is told from a passbook's.
[[nodiscard]] bool looksLikeCardNumber(std::string_view text);

} // namespace tongban::domain
