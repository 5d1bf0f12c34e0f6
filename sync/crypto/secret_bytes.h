// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace tongban::crypto
{

// Key material in guarded memory of libsodium: never swapped, between guard pages, wiped when it goes. Moves, is never
// copied by accident. One thread at a time.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] static SecretBytes random(Random& random, std::size_t size);
    [[nodiscard]] static SecretBytes copyOf(std::span<const std::uint8_t> bytes);

    [[nodiscard]] std::span<std::uint8_t> bytes();
    [[nodiscard]] std::span<const std::uint8_t> bytes() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool empty() const;

private:
    std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
};

// Overwrites memory that held a secret, in a way no compiler leaves out.
void wipe(void* memory, std::size_t size);

} // namespace tongban::crypto
