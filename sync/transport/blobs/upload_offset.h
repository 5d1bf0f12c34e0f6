// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstdint>
#include <string_view>

namespace tongban::transport
{

// Upload-Offset as a tus server names it, within a file of `bytes`. NotThePlatform: not a number, or beyond the file,
// which no tus server says. Pure.
[[nodiscard]] Result<std::int64_t> parseUploadOffset(std::string_view text, std::int64_t bytes);

} // namespace tongban::transport
