// SPDX-License-Identifier: Apache-2.0
#include "server/person/exchange/cursor.h"

#include "sync/crypto/digest.h"
#include "sync/crypto/mac.h"

#include <array>
#include <cstddef>

namespace tongban::server
{

namespace
{

// 1 byte kind, 8 bytes seq, 8 bytes row, 16 bytes of the MAC: 33 bytes, a multiple of 3, so base64 needs no padding.
constexpr std::size_t kBodyBytes = 17;
constexpr std::size_t kMacBytes = 16;
constexpr std::size_t kTextBytes = (kBodyBytes + kMacBytes) / 3 * 4;
constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

void appendNumber(std::string& bytes, std::int64_t number)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>((static_cast<std::uint64_t>(number) >> shift) & 0xff));
}

std::int64_t numberAt(std::string_view bytes, std::size_t at)
{
    std::uint64_t number = 0;
    for (std::size_t i = at; i < at + 8; ++i)
        number = (number << 8) | static_cast<std::uint8_t>(bytes[i]);
    return static_cast<std::int64_t>(number);
}

std::string macOf(std::string_view body, const CursorScope& scope, std::string_view key)
{
    std::string message("tongban.cursor.v1");
    for (const std::string& text : {scope.principalId, scope.grantId}) {
        appendNumber(message, static_cast<std::int64_t>(text.size()));
        message += text;
    }
    appendNumber(message, scope.revision);
    appendNumber(message, scope.epoch);
    message += body;
    return std::string(crypto::asText(crypto::hmacSha256(crypto::asBytes(key), message))).substr(0, kMacBytes);
}

std::optional<std::string> decoded(std::string_view text)
{
    if (text.size() != kTextBytes)
        return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); i += 4) {
        std::uint32_t bits = 0;
        for (const char c : text.substr(i, 4)) {
            const std::size_t value = kAlphabet.find(c);
            if (value == std::string_view::npos)
                return std::nullopt;
            bits = bits << 6 | static_cast<std::uint32_t>(value);
        }
        for (int shift = 16; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<char>((bits >> shift) & 0xff));
    }
    return bytes;
}

} // namespace

std::string writeCursor(const Cursor& cursor, const CursorScope& scope, std::string_view key)
{
    std::string body(1, cursor.snapshot ? 's' : 'c');
    appendNumber(body, cursor.seq);
    appendNumber(body, cursor.row);
    return crypto::toBase64Url(crypto::asBytes(body + macOf(body, scope, key)));
}

std::optional<Cursor> readCursor(std::string_view text, const CursorScope& scope, std::string_view key)
{
    const auto bytes = decoded(text);
    if (!bytes)
        return std::nullopt;
    const std::string_view body = std::string_view(*bytes).substr(0, kBodyBytes);
    const std::string mac = macOf(body, scope, key);
    if (!crypto::equalInConstantTime(std::string_view(*bytes).substr(kBodyBytes), std::string_view(mac)))
        return std::nullopt;
    return Cursor{body[0] == 's', numberAt(body, 1), numberAt(body, 9)};
}

} // namespace tongban::server
