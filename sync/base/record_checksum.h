// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace tongban
{

// The checksum of a scope: what platform and device compare to know that they hold the same records, whatever the order
// in which they came. It finds mistakes, not attackers. Pure; any thread; both ends use this one function.
//
// A record weighs the FNV-1a hash (64 bit) over
//     collection as bytes, one zero byte, id as bytes, one zero byte, version as 8 bytes little-endian
// finished with the mixing steps of SplitMix64 (x ^= x >> 30, x *= bf58476d1ce4e5b9, x ^= x >> 27, x *=
// 94d049bb133111eb, x ^= x >> 31). The checksum of a scope is the sum of its records' weights modulo 2^64; an empty
// scope's is 0. A sum is kept up to date by adding what comes and subtracting what goes.
[[nodiscard]] std::uint64_t recordChecksum(std::string_view collection, std::string_view id, std::int64_t version);

} // namespace tongban
