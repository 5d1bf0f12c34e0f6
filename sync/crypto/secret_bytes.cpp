// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/secret_bytes.h"

#include "sync/crypto/sodium_ready.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tongban::crypto
{

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    requireSodium();
    m_bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
    // Guarded memory is limited by the system; a program that cannot keep a key safe does not go on.
    if (m_bytes == nullptr)
        std::abort();
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::random(Random& random, std::size_t size)
{
    SecretBytes secret(size);
    random.fill(secret.bytes());
    return secret;
}

SecretBytes SecretBytes::copyOf(std::span<const std::uint8_t> bytes)
{
    SecretBytes secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.m_bytes);
    return secret;
}

std::span<std::uint8_t> SecretBytes::bytes()
{
    return {m_bytes, m_size};
}

std::span<const std::uint8_t> SecretBytes::bytes() const
{
    return {m_bytes, m_size};
}

std::size_t SecretBytes::size() const
{
    return m_size;
}

bool SecretBytes::empty() const
{
    return m_size == 0;
}

void wipe(void* memory, std::size_t size)
{
    sodium_memzero(memory, size);
}

} // namespace tongban::crypto
