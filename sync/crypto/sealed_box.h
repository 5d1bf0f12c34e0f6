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

// X25519 keys of one who receives sealed boxes: the platform. Kept as its seed of 32 bytes. Any thread.
class SealingKey
{
public:
    [[nodiscard]] static SealingKey generate(Random& random);
    // InvalidArgument: not 32 bytes.
    [[nodiscard]] static Result<SealingKey> fromSeed(std::span<const std::uint8_t> seed);

    [[nodiscard]] const std::array<std::uint8_t, 32>& publicKey() const;
    // DataLoss: not sealed to this key, or changed since. Unimplemented: an algorithm this program does not know.
    [[nodiscard]] Result<std::string> open(std::string_view box) const;

private:
    SealingKey(SecretBytes secret, const std::array<std::uint8_t, 32>& publicKey);

    SecretBytes m_secret;
    std::array<std::uint8_t, 32> m_publicKey;
};

// Seals for whoever has the secret key; the sender keeps nothing that could open it again. The first byte of the box
// names the algorithm. InvalidArgument: not a public key.
[[nodiscard]] Result<std::string> sealTo(std::span<const std::uint8_t> publicKey, std::string_view bytes);

} // namespace tongban::crypto
