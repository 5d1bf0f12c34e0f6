// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/secure_random.h"

#include "sync/crypto/sodium_ready.h"

#include <sodium.h>

namespace tongban::crypto
{

void SecureRandom::fill(std::span<std::uint8_t> bytes)
{
    requireSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace tongban::crypto
