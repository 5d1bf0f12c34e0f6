// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// Codes of organisations: the unified social credit code (统一社会信用代码, GB 32100-2015) and the organisation code
// inside it (GB 11714). A wrong check digit is a warning to people, never a reason to refuse: real lists hold wrong
// ones. Pure; any thread.
namespace tongban::domain
{

// 18 of 0-9 and A-Z without I O S V Z, the last one the check digit; lower case accepted.
[[nodiscard]] bool isValidUscc(std::string_view text);
// 9 characters, a dash before the last one accepted.
[[nodiscard]] bool isValidOrgCode(std::string_view text);
// Characters 9 to 17 of a code of the right length; empty otherwise.
[[nodiscard]] std::string orgCodeOf(std::string_view uscc);

} // namespace tongban::domain
