// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tongban::crypto
{

// SHA-256 (FIPS 180-4): names segments, attachments and payloads.
using Digest = std::array<std::uint8_t, 32>;

// The same bytes seen the other way: protocol messages hold bytes in strings.
[[nodiscard]] inline std::span<const std::uint8_t> asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
[[nodiscard]] inline std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Any thread.
[[nodiscard]] Digest sha256(std::string_view bytes);
[[nodiscard]] Digest sha256(std::span<const std::uint8_t> bytes);

// For what does not fit into memory at once. One thread.
class Sha256Stream
{
public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(const Sha256Stream&) = delete;
    Sha256Stream& operator=(const Sha256Stream&) = delete;

    void add(std::string_view bytes);
    // Once, at the end.
    [[nodiscard]] Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] std::string toHex(std::span<const std::uint8_t> bytes);
// URL-safe alphabet, no padding (RFC 4648, section 5).
[[nodiscard]] std::string toBase64Url(std::span<const std::uint8_t> bytes);
// DataLoss: not hex, or not 32 bytes.
[[nodiscard]] Result<Digest> digestFromHex(std::string_view hex);
// Protocol messages carry digests as bytes.
[[nodiscard]] std::string toBytes(const Digest& digest);
[[nodiscard]] Result<Digest> digestFromBytes(std::string_view bytes);

} // namespace tongban::crypto
