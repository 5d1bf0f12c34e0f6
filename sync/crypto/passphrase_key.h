// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/crypto/secret_bytes.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace tongban::crypto
{

inline constexpr std::size_t kPassphraseSaltBytes = 16;

// A key of 32 bytes out of a passphrase: Argon2id, 3 passes over 64 MiB, a tenth of a second on a desktop and a second
// on an old phone. InvalidArgument: the salt has not 16 bytes. ResourceExhausted: not that much memory.
[[nodiscard]] Result<SecretBytes> stretchPassphrase(std::span<const std::uint8_t> passphrase,
                                                    std::span<const std::uint8_t> salt);

} // namespace tongban::crypto
