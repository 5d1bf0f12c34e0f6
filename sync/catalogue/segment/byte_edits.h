// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::catalogue
{

// One place in which a text differs: so many bytes before it are as they were, so many are gone, these have come.
struct ByteEdit {
    std::uint32_t kept = 0;
    std::uint32_t dropped = 0;
    std::string added;
};

// What turns one text into the other, in few places (Myers, An O(ND) Difference Algorithm and Its Variations, 1986);
// where they have too little in common, one place. Pure, any thread.
[[nodiscard]] std::vector<ByteEdit> editsBetween(std::string_view from, std::string_view to);

} // namespace tongban::catalogue
