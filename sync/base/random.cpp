// SPDX-License-Identifier: Apache-2.0
#include "sync/base/random.h"

#include <array>

namespace tongban
{

std::string randomId(Random& random)
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::array<std::uint8_t, 16> bytes{};
    random.fill(bytes);
    std::string id;
    id.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        id.push_back(kHex[byte >> 4]);
        id.push_back(kHex[byte & 0x0f]);
    }
    return id;
}

std::uint64_t randomBelow(Random& random, std::uint64_t bound)
{
    // Values above the largest multiple of `bound` are drawn again, so that no remainder is likelier than another.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t value = 0;
    do {
        std::array<std::uint8_t, 8> bytes{};
        random.fill(bytes);
        value = 0;
        for (const std::uint8_t byte : bytes)
            value = value << 8 | byte;
    } while (value >= limit);
    return value % bound;
}

} // namespace tongban
