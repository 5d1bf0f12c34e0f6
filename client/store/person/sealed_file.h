// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"
#include "sync/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

// An attachment on the disk: its bytes cut into pieces, each sealed by itself (sync/crypto/aead.h), so that an upload
// opens one piece at a time. A piece is bound to its attachment and place: none can take another's. Any thread.
namespace tongban::store
{

inline constexpr std::size_t kSealedPieceBytes = 64 << 10;

// What belongs to one attachment.
struct SealedFile {
    std::filesystem::path path;
    std::string_view key;
    std::string_view sha256;
};

[[nodiscard]] Result<void> writeSealed(const SealedFile& file, std::string_view bytes, Random& random);
// Exactly `length` of `total` bytes from `offset`. InvalidArgument: beyond the end. WrongKey, DataLoss, NotFound.
[[nodiscard]] Result<std::string> readSealed(const SealedFile& file, std::int64_t total, std::int64_t offset,
                                             std::size_t length);

} // namespace tongban::store
