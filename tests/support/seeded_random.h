// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"

#include <cstdint>
#include <span>

namespace tongban::testing
{

// The same seed gives the same bytes everywhere (SplitMix64).
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }

    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(next() >> 32);
    }

    std::uint64_t next()
    {
        std::uint64_t value = m_state += 0x9e3779b97f4a7c15;
        value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
        value = (value ^ value >> 27) * 0x94d049bb133111eb;
        return value ^ value >> 31;
    }

    // In [0, bound).
    int below(int bound)
    {
        return static_cast<int>(next() % static_cast<std::uint64_t>(bound));
    }

    bool oneIn(int times)
    {
        return below(times) == 0;
    }

private:
    std::uint64_t m_state;
};

} // namespace tongban::testing
