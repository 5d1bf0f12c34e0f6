// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/mac.h"

#include "sync/crypto/sodium_ready.h"

#include <sodium.h>

namespace tongban::crypto
{

Digest hmacSha256(std::span<const std::uint8_t> key, std::string_view message)
{
    requireSodium();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    crypto_auth_hmacsha256_update(&state, asBytes(message).data(), message.size());
    Digest mac{};
    crypto_auth_hmacsha256_final(&state, mac.data());
    sodium_memzero(&state, sizeof state);
    return mac;
}

bool equalInConstantTime(std::span<const std::uint8_t> left, std::span<const std::uint8_t> right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

bool equalInConstantTime(std::string_view left, std::string_view right)
{
    return equalInConstantTime(asBytes(left), asBytes(right));
}

} // namespace tongban::crypto
