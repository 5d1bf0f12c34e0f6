// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"
#include "sync/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tongban::crypto
{

inline constexpr std::size_t kAeadKeyBytes = 32;

// Encrypts bytes that lie on a disk (attachments, wrapped keys) under a key of 32 bytes. `context` is not kept but has
// to be the same when opening: what the bytes are and whose, so that one file cannot take another's place. The first
// byte of the envelope names the algorithm (1: XChaCha20-Poly1305), a random nonce follows. InvalidArgument: not a key.
[[nodiscard]] Result<std::string> sealBytes(std::span<const std::uint8_t> key, std::string_view bytes,
                                            std::string_view context, Random& random);

// WrongKey: does not open; key, context or bytes are not those of the sealing. DataLoss: too short to be an envelope.
// Unimplemented: an algorithm this program does not know.
[[nodiscard]] Result<std::string> openBytes(std::span<const std::uint8_t> key, std::string_view envelope,
                                            std::string_view context);

} // namespace tongban::crypto
