// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

// Small files beside the databases: whole or not at all. POSIX lives here and nowhere else in this room. Any thread.
namespace tongban::store
{

// Readable by nobody but this user.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& path);

// The new content is on the disk, under its name, when this returns; after a crash the old or the new one is there.
// StorageFull, Storage.
[[nodiscard]] Result<void> writeFileDurably(const std::filesystem::path& path, std::string_view bytes);

// NotFound; ResourceExhausted when it is longer than `most`.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t most);
// Exactly `length` bytes from `offset`; DataLoss when it ends before.
[[nodiscard]] Result<std::string> readPiece(const std::filesystem::path& path, std::int64_t offset, std::size_t length);

// Nothing to remove is fine.
[[nodiscard]] Result<void> removeAll(const std::filesystem::path& path);

} // namespace tongban::store
