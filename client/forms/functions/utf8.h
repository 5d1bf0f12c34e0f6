// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tongban::forms
{

// XPath counts characters, not bytes. Bytes that are no UTF-8 become U+FFFD one by one.
[[nodiscard]] std::u32string toUtf32(std::string_view text);
[[nodiscard]] std::string toUtf8(const std::u32string& text);

} // namespace tongban::forms
