// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace tongban::domain
{

// How a Han character is read, without tones, ü written v (as keyboards do): the commonest reading first, at most one
// more. Empty when it is not known. Pure; any thread.
[[nodiscard]] std::vector<std::string_view> pinyinOf(char32_t character);

} // namespace tongban::domain
