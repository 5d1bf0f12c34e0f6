// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/signing_key.h"

#include "sync/crypto/digest.h"
#include "sync/crypto/sodium_ready.h"

#include <sodium.h>

#include <utility>

namespace tongban::crypto
{

static_assert(crypto_sign_ed25519_PUBLICKEYBYTES == 32 && crypto_sign_ed25519_BYTES == 64);
static_assert(crypto_sign_ed25519_SEEDBYTES == 32);

SigningKey::SigningKey(SecretBytes secret, const PublicKeyBytes& publicKey)
    : m_secret(std::move(secret))
    , m_publicKey(publicKey)
{
}

SigningKey SigningKey::generate(Random& random)
{
    const SecretBytes seed = SecretBytes::random(random, crypto_sign_ed25519_SEEDBYTES);
    return *fromSeed(seed.bytes());
}

Result<SigningKey> SigningKey::fromSeed(std::span<const std::uint8_t> seed)
{
    requireSodium();
    if (seed.size() != crypto_sign_ed25519_SEEDBYTES)
        return fail(ErrorCode::InvalidArgument, "an Ed25519 seed has 32 bytes");
    SecretBytes secret(crypto_sign_ed25519_SECRETKEYBYTES);
    PublicKeyBytes publicKey{};
    crypto_sign_ed25519_seed_keypair(publicKey.data(), secret.bytes().data(), seed.data());
    return SigningKey(std::move(secret), publicKey);
}

const PublicKeyBytes& SigningKey::publicKey() const
{
    return m_publicKey;
}

std::string SigningKey::keyId() const
{
    return keyIdOf(m_publicKey);
}

SecretBytes SigningKey::seed() const
{
    SecretBytes seed(crypto_sign_ed25519_SEEDBYTES);
    crypto_sign_ed25519_sk_to_seed(seed.bytes().data(), m_secret.bytes().data());
    return seed;
}

SignatureBytes SigningKey::sign(std::string_view message) const
{
    SignatureBytes signature{};
    const std::span<const std::uint8_t> bytes = asBytes(message);
    crypto_sign_ed25519_detached(signature.data(), nullptr, bytes.data(), bytes.size(), m_secret.bytes().data());
    return signature;
}

std::string keyIdOf(std::span<const std::uint8_t> publicKey)
{
    return toHex(sha256(publicKey));
}

bool verifySignature(std::span<const std::uint8_t> publicKey, std::string_view message,
                     std::span<const std::uint8_t> signature)
{
    requireSodium();
    if (publicKey.size() != crypto_sign_ed25519_PUBLICKEYBYTES || signature.size() != crypto_sign_ed25519_BYTES)
        return false;
    const std::span<const std::uint8_t> bytes = asBytes(message);
    return crypto_sign_ed25519_verify_detached(signature.data(), bytes.data(), bytes.size(), publicKey.data()) == 0;
}

} // namespace tongban::crypto
