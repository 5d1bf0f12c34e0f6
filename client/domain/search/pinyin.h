// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace tongban::domain
{

struct Reading {
    char32_t character = 0;
    std::string_view syllable;
};

// How a Han character is read, without tones, ü written v (as keyboards do): the commonest reading first, at most one
// more. Empty when it is not known. Pure; any thread.
[[nodiscard]] std::span<const Reading> pinyinOf(char32_t character);

} // namespace tongban::domain
