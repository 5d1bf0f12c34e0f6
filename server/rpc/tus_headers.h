// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

// The words of tus 1.0.0 as they come from the network. Pure; nothing is believed.
namespace tongban::server
{

using UploadMetadata = std::map<std::string, std::string, std::less<>>;

// Upload-Metadata: "sha256 ZWY..,filetype aW1h..", decoded. What is not base64 is left out; of two with one name the
// first counts.
[[nodiscard]] UploadMetadata parseUploadMetadata(std::string_view rest);

// Upload-Length, Upload-Offset. Nothing: not a number.
[[nodiscard]] std::optional<std::uint64_t> parseCount(std::string_view text);

// 64 hex digits as 32 bytes.
[[nodiscard]] std::optional<std::string> parseHexDigest(std::string_view hex);

// "Mon, 23 Nov 2026 10:00:00 GMT"
[[nodiscard]] std::string httpDate(UnixMillis time);

} // namespace tongban::server
