// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/crypto/digest.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace tongban::crypto
{

// HMAC-SHA256, for what a platform hands out and wants back unchanged (cursors). Any key length; 32 bytes are right.
[[nodiscard]] Digest hmacSha256(std::span<const std::uint8_t> key, std::string_view message);

// Takes the same time wherever the first difference is, so that nobody can guess a MAC byte by byte.
[[nodiscard]] bool equalInConstantTime(std::span<const std::uint8_t> left, std::span<const std::uint8_t> right);
[[nodiscard]] bool equalInConstantTime(std::string_view left, std::string_view right);

} // namespace tongban::crypto
