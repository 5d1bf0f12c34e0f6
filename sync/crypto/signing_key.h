// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"
#include "sync/base/result.h"
#include "sync/crypto/secret_bytes.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tongban::crypto
{

using PublicKeyBytes = std::array<std::uint8_t, 32>;
using SignatureBytes = std::array<std::uint8_t, 64>;

// An Ed25519 key pair: a device's, a publisher's. Kept as its seed of 32 bytes. Any thread may sign.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey generate(Random& random);
    // InvalidArgument: not 32 bytes.
    [[nodiscard]] static Result<SigningKey> fromSeed(std::span<const std::uint8_t> seed);

    [[nodiscard]] const PublicKeyBytes& publicKey() const;
    // SHA-256 of the public key in hex: how envelopes name it.
    [[nodiscard]] std::string keyId() const;
    [[nodiscard]] SecretBytes seed() const;

    [[nodiscard]] SignatureBytes sign(std::string_view message) const;

private:
    SigningKey(SecretBytes secret, const PublicKeyBytes& publicKey);

    SecretBytes m_secret;
    PublicKeyBytes m_publicKey;
};

[[nodiscard]] std::string keyIdOf(std::span<const std::uint8_t> publicKey);

// False as well when key or signature have the wrong size.
[[nodiscard]] bool verifySignature(std::span<const std::uint8_t> publicKey, std::string_view message,
                                   std::span<const std::uint8_t> signature);

} // namespace tongban::crypto
