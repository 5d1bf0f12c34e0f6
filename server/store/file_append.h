// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

// Writing attachments so that they survive a power cut: the room's adapter to the system.
namespace tongban::server
{

// Writes at `offset` and returns when the disk has it. What stood behind is cut off.
[[nodiscard]] Result<> writeDurably(const std::filesystem::path& path, std::uint64_t offset, std::string_view bytes);
// Gives the file its final name, durably.
[[nodiscard]] Result<> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace tongban::server
