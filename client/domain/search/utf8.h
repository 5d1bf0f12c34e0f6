// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// Characters of a text. Pure; any thread.
namespace tongban::domain
{

// What is not UTF-8 becomes U+FFFD, one for each bad byte.
[[nodiscard]] std::u32string decodeUtf8(std::string_view text);
[[nodiscard]] std::string encodeUtf8(std::u32string_view characters);

// Han characters, extensions A and B and compatibility forms included.
[[nodiscard]] bool isHan(char32_t character);

} // namespace tongban::domain
