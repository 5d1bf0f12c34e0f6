// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <string>
#include <string_view>

// Addresses: which may be asked, and how parts of them are written. Pure.
namespace tongban::transport
{

// InvalidArgument unless it is https, or http to this machine itself. The value: is it this machine?
[[nodiscard]] Result<bool> checkUrl(const std::string& url);

// `reference` (absolute or relative, as in a Location header) as seen from `base`; NotThePlatform when it leads to
// another scheme, host or port.
[[nodiscard]] Result<std::string> resolveOnSameHost(const std::string& base, const std::string& reference);

[[nodiscard]] std::string withoutTrailingSlash(std::string url);

[[nodiscard]] std::string base64(std::string_view bytes);
// In small letters.
[[nodiscard]] std::string hex(std::string_view bytes);
// For addresses: '-' and '_', without padding.
[[nodiscard]] std::string base64Url(std::string_view bytes);

} // namespace tongban::transport
