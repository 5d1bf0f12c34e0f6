// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tongban::server
{

// Where a device stands in a scope. While a snapshot is being given, `row` is the last row given; `seq` is always the
// position up to which changes are covered (for a snapshot: when it began, so that changes follow it without a gap).
struct Cursor {
    bool snapshot = false;
    std::int64_t seq = 0;
    std::int64_t row = 0;

    friend bool operator==(const Cursor&, const Cursor&) = default;
};

// What a cursor is good for: the same person's same view of the same life of the store.
struct CursorScope {
    std::string principalId;
    std::string grantId;
    std::int64_t revision = 0;
    std::int64_t epoch = 0;
};

// Opaque text of 44 characters, authenticated with the platform's key.
[[nodiscard]] std::string writeCursor(const Cursor& cursor, const CursorScope& scope, std::string_view key);
// Nothing when it is not one of ours for this scope: the answer is a snapshot.
[[nodiscard]] std::optional<Cursor> readCursor(std::string_view text, const CursorScope& scope, std::string_view key);

} // namespace tongban::server
