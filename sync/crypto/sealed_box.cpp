// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/sealed_box.h"

#include "sync/crypto/digest.h"
#include "sync/crypto/sodium_ready.h"

#include <sodium.h>

#include <utility>

namespace tongban::crypto
{

namespace
{

// X25519 and XSalsa20-Poly1305 with a key made for this box (libsodium's crypto_box_seal).
constexpr char kSealedBox = 1;

} // namespace

SealingKey::SealingKey(SecretBytes secret, const std::array<std::uint8_t, 32>& publicKey)
    : m_secret(std::move(secret))
    , m_publicKey(publicKey)
{
}

SealingKey SealingKey::generate(Random& random)
{
    const SecretBytes seed = SecretBytes::random(random, crypto_box_SEEDBYTES);
    return *fromSeed(seed.bytes());
}

Result<SealingKey> SealingKey::fromSeed(std::span<const std::uint8_t> seed)
{
    requireSodium();
    if (seed.size() != crypto_box_SEEDBYTES)
        return fail(ErrorCode::InvalidArgument, "a seed of a sealing key has 32 bytes");
    SecretBytes secret(crypto_box_SECRETKEYBYTES);
    std::array<std::uint8_t, 32> publicKey{};
    static_assert(crypto_box_PUBLICKEYBYTES == 32);
    crypto_box_seed_keypair(publicKey.data(), secret.bytes().data(), seed.data());
    return SealingKey(std::move(secret), publicKey);
}

const std::array<std::uint8_t, 32>& SealingKey::publicKey() const
{
    return m_publicKey;
}

Result<std::string> SealingKey::open(std::string_view box) const
{
    if (box.size() < 1 + crypto_box_SEALBYTES)
        return fail(ErrorCode::DataLoss, "too short for a sealed box");
    if (box.front() != kSealedBox)
        return fail(ErrorCode::Unimplemented, "a sealed box of an unknown algorithm");
    const std::span<const std::uint8_t> sealed = asBytes(box.substr(1));
    std::string bytes(sealed.size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(reinterpret_cast<std::uint8_t*>(bytes.data()), sealed.data(), sealed.size(),
                             m_publicKey.data(), m_secret.bytes().data()) != 0)
        return fail(ErrorCode::DataLoss, "a sealed box that does not open with this key");
    return bytes;
}

Result<std::string> sealTo(std::span<const std::uint8_t> publicKey, std::string_view bytes)
{
    requireSodium();
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return fail(ErrorCode::InvalidArgument, "a public key of a sealing key has 32 bytes");
    std::string box(1 + crypto_box_SEALBYTES + bytes.size(), kSealedBox);
    const std::span<const std::uint8_t> plain = asBytes(bytes);
    if (crypto_box_seal(reinterpret_cast<std::uint8_t*>(box.data()) + 1, plain.data(), plain.size(),
                        publicKey.data()) != 0)
        return fail(ErrorCode::InvalidArgument, "not a usable public key");
    return box;
}

} // namespace tongban::crypto
