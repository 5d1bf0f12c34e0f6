// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/passphrase_key.h"

#include "sync/crypto/sodium_ready.h"

#include <sodium.h>

namespace tongban::crypto
{

namespace
{

constexpr std::size_t kKeyBytes = 32;
constexpr unsigned long long kPasses = 3;
constexpr std::size_t kMemory = 64 << 20;

static_assert(kPassphraseSaltBytes == crypto_pwhash_SALTBYTES);

} // namespace

Result<SecretBytes> stretchPassphrase(std::span<const std::uint8_t> passphrase, std::span<const std::uint8_t> salt)
{
    requireSodium();
    if (salt.size() != kPassphraseSaltBytes)
        return fail(ErrorCode::InvalidArgument, "a salt has 16 bytes");
    SecretBytes key(kKeyBytes);
    const int failed = crypto_pwhash(key.bytes().data(), kKeyBytes, reinterpret_cast<const char*>(passphrase.data()),
                                     passphrase.size(), salt.data(), kPasses, kMemory, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return fail(ErrorCode::ResourceExhausted, "no memory to stretch a passphrase in");
    return key;
}

} // namespace tongban::crypto
