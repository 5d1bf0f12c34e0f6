// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace tongban::simulation
{

// FNV-1a going on from `hash`: what happened, in order, as one number.
[[nodiscard]] inline std::uint64_t traceHash(std::uint64_t hash, std::string_view text)
{
    for (const char c : text)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3;
    return (hash ^ 0xff) * 0x100000001b3;
}

} // namespace tongban::simulation
