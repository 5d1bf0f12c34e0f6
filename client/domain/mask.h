// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// What is left of personal data where it is only shown to be recognised. Pure; any thread.
namespace tongban::domain
{

// 王桂兰 -> 王**; the family name of one character stays. Others: the first letter.
[[nodiscard]] std::string maskName(std::string_view name);
// The first 3 and last 4 stay: 210***********002X.
[[nodiscard]] std::string maskIdNumber(std::string_view number);
// 13800001234 -> 138****1234; short ones (hotlines) are not personal and stay.
[[nodiscard]] std::string maskPhone(std::string_view phone);
// The last 4 stay.
[[nodiscard]] std::string maskBankAccount(std::string_view account);

} // namespace tongban::domain
