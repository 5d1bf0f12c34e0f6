// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// The levels of zstd as publishing uses them: compressed once, read by everybody.
inline constexpr int kPublishLevel = 19;

// One zstd frame that says its size. `prefix`: bytes the reader has already (old segments), which the frame refers to.
[[nodiscard]] Result<std::string> compressFrame(std::string_view bytes, int level, std::string_view prefix = {});

// Opens a frame that has to become exactly `bytes` long, into memory of that size: nothing it claims can make it
// larger. DataLoss: it is not one frame, says another size, is damaged, or was made with another prefix.
// ResourceExhausted: longer than a segment may be. Without a prefix more than limits::kDecompressionRatio is refused as
// well.
[[nodiscard]] Result<std::string> openFrame(std::string_view frame, std::size_t bytes, std::string_view prefix = {});

} // namespace tongban::catalogue
