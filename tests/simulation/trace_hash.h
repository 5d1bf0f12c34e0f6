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

// The same for numbers, a word at a time.
template <typename... Numbers>
[[nodiscard]] std::uint64_t traceHash(std::uint64_t hash, std::uint64_t first, Numbers... more)
{
    const std::uint64_t mixed = (hash ^ first) * 0x9e3779b97f4a7c15;
    const std::uint64_t next = mixed ^ mixed >> 29;
    if constexpr (sizeof...(more) == 0)
        return next;
    else
        return traceHash(next, static_cast<std::uint64_t>(more)...);
}

} // namespace tongban::simulation
