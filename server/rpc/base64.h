// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tongban::server
{

// Reads base64 in both alphabets (RFC 4648, sections 4 and 5), with or without padding. Nothing when it is not base64.
[[nodiscard]] std::optional<std::string> decodeBase64(std::string_view text);

} // namespace tongban::server
