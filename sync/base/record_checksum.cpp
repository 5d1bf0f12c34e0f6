// SPDX-License-Identifier: Apache-2.0
#include "sync/base/record_checksum.h"

namespace tongban
{

namespace
{

constexpr std::uint64_t kFnvBasis = 0xcbf29ce484222325;
constexpr std::uint64_t kFnvPrime = 0x00000100000001b3;

std::uint64_t hashByte(std::uint64_t hash, std::uint8_t byte)
{
    return (hash ^ byte) * kFnvPrime;
}

// The zero byte ends the text: ("a", "bc") and ("ab", "c") differ.
std::uint64_t hashText(std::uint64_t hash, std::string_view text)
{
    for (const char character : text)
        hash = hashByte(hash, static_cast<std::uint8_t>(character));
    return hashByte(hash, 0);
}

// FNV alone mixes its last bytes poorly, and sums of poorly mixed values cancel.
std::uint64_t finish(std::uint64_t hash)
{
    hash = (hash ^ hash >> 30) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ hash >> 27) * 0x94d049bb133111eb;
    return hash ^ hash >> 31;
}

} // namespace

std::uint64_t recordChecksum(std::string_view collection, std::string_view id, std::int64_t version)
{
    std::uint64_t hash = hashText(hashText(kFnvBasis, collection), id);
    for (int shift = 0; shift < 64; shift += 8)
        hash = hashByte(hash, static_cast<std::uint8_t>(static_cast<std::uint64_t>(version) >> shift));
    return finish(hash);
}

} // namespace tongban
