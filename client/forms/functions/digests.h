// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tongban::forms
{

// The bytes of MD5, SHA-1, SHA-256, SHA-384 or SHA-512, as digest() names them; empty: another name. Forms recognise
// things by these, nothing is kept safe with them. Any thread.
[[nodiscard]] std::string digestOf(std::string_view bytes, std::string_view algorithm);
// digest(text, algorithm, encoding): "base64" or "hex"; empty for an algorithm or encoding there is not.
[[nodiscard]] std::string digestText(std::string_view bytes, std::string_view algorithm, std::string_view encoding);

} // namespace tongban::forms
