// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace tongban::server
{

// Whether something is there; what cannot be looked at is not.
[[nodiscard]] bool isThere(const std::filesystem::path& path);

// At most `limit` bytes; fails with a sentence that names no path (callers say which file).
[[nodiscard]] Result<std::string> readWholeFile(const std::filesystem::path& path, std::size_t limit);

enum class FileAccess {
    Everybody,
    // Mode 0600 before the first byte is in it.
    OwnerOnly,
};

// Written beside and renamed over, so that a reader sees the old file or the new one, never half of it.
[[nodiscard]] Result<> writeWholeFile(const std::filesystem::path& path, std::string_view bytes,
                                      FileAccess access = FileAccess::Everybody);

} // namespace tongban::server
