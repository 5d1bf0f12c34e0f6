// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace tongban
{

// The port through which chance enters. The real one (sync/crypto/secure_random.h) is fit for keys; tests pass a seeded
// one. Any thread.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

// 128 random bits as 32 lower-case hex digits: the form of every id a device makes (op_id, draft id, principal id).
[[nodiscard]] std::string randomId(Random& random);

// Uniform in [0, bound), bound > 0.
[[nodiscard]] std::uint64_t randomBelow(Random& random, std::uint64_t bound);

} // namespace tongban
