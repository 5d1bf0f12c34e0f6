// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// Characters of a text. Pure; any thread.
namespace tongban::domain
{

// Takes the first character off `text`, which is not empty. What is not UTF-8 becomes U+FFFD, one for each bad byte.
[[nodiscard]] char32_t takeCharacter(std::string_view& text);
void appendUtf8(char32_t character, std::string& text);

// The same for whole texts.
[[nodiscard]] std::u32string decodeUtf8(std::string_view text);
[[nodiscard]] std::string encodeUtf8(std::u32string_view characters);

// Han characters, extensions A and B and compatibility forms included.
[[nodiscard]] bool isHan(char32_t character);

} // namespace tongban::domain
