// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <filesystem>
#include <string_view>

namespace tongban::server
{

// Writes the file in one piece: whoever reads it sees all of it or what was there before.
[[nodiscard]] Result<> writeInOnePiece(const std::filesystem::path& path, std::string_view content);

} // namespace tongban::server
