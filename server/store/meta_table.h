// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"
#include "sync/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongban::sql
{
class Connection;
}

namespace tongban::server
{

// What the store knows of itself. Same thread as the connection, which outlives it.
class MetaTable
{
public:
    explicit MetaTable(sql::Connection& connection);

    // On first start: makes the epoch and the key of cursors.
    [[nodiscard]] Result<> prepare(Random& random);

    // Names this life of the store; a new one after it was restored from a backup.
    [[nodiscard]] Result<std::int64_t> epoch();
    [[nodiscard]] Result<> newEpoch(Random& random);
    // 32 bytes.
    [[nodiscard]] Result<std::string> cursorKey();

    // Position of the last change in the platform's log.
    [[nodiscard]] Result<std::int64_t> seq();
    [[nodiscard]] Result<std::int64_t> nextSeq();
    // Up to where a restore brings everything back: what the last backup covers; all that is committed while there is
    // none, since then there is nothing to restore from either.
    [[nodiscard]] Result<std::int64_t> durableSeq();
    [[nodiscard]] Result<> coveredByBackup(std::int64_t seq);
    // Counts from 1 under any name.
    [[nodiscard]] Result<std::int64_t> next(std::string_view counter);
    [[nodiscard]] Result<std::int64_t> number(std::string_view key);

    // What the program that serves tells the programs beside it (where the catalogue lies). Empty: never told.
    [[nodiscard]] Result<std::string> text(std::string_view key);
    [[nodiscard]] Result<> setText(std::string_view key, std::string_view text);

private:
    [[nodiscard]] Result<> set(std::string_view key, std::int64_t number, std::string_view bytes);

    sql::Connection& m_connection;
};

} // namespace tongban::server
