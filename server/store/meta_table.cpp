// SPDX-License-Identifier: Apache-2.0
#include "server/store/meta_table.h"

#include "sync/sql/connection.h"
#include "sync/sql/statement.h"

#include <array>

namespace tongban::server
{

namespace
{

constexpr std::string_view kEpoch = "epoch";
constexpr std::string_view kCursorKey = "cursor_key";
constexpr std::string_view kSeq = "seq";
// Holds a number only since the first backup: one more than the position it covers.
constexpr std::string_view kBehindBackup = "behind_backup";
// Fits every language's integers, JSON's too.
constexpr std::uint64_t kLargestEpoch = 1ull << 52;

} // namespace

MetaTable::MetaTable(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> MetaTable::prepare(Random& random)
{
    TRY_ASSIGN(const std::int64_t held, epoch());
    if (held != 0)
        return {};
    TRY(newEpoch(random));
    std::array<std::uint8_t, 32> key{};
    random.fill(key);
    return set(kCursorKey, 0, std::string_view(reinterpret_cast<const char*>(key.data()), key.size()));
}

Result<std::int64_t> MetaTable::epoch()
{
    return number(kEpoch);
}

Result<> MetaTable::newEpoch(Random& random)
{
    return set(kEpoch, static_cast<std::int64_t>(randomBelow(random, kLargestEpoch) + 1), {});
}

Result<std::string> MetaTable::cursorKey()
{
    TRY_ASSIGN(std::string key, text(kCursorKey));
    if (key.empty())
        return fail(ErrorCode::DataLoss, "the store has no key for cursors");
    return key;
}

Result<std::string> MetaTable::text(std::string_view key)
{
    TRY_ASSIGN(auto statement, m_connection.prepare("SELECT bytes FROM meta WHERE key = ?"));
    TRY(statement.bind(key));
    TRY_ASSIGN(const bool row, statement.step());
    return row ? std::string(statement.blob(0)) : std::string();
}

Result<> MetaTable::setText(std::string_view key, std::string_view text)
{
    return set(key, 0, text);
}

Result<std::int64_t> MetaTable::seq()
{
    return number(kSeq);
}

Result<std::int64_t> MetaTable::nextSeq()
{
    return next(kSeq);
}

Result<std::int64_t> MetaTable::durableSeq()
{
    TRY_ASSIGN(const std::int64_t behind, number(kBehindBackup));
    if (behind == 0)
        return seq();
    return behind - 1;
}

Result<> MetaTable::coveredByBackup(std::int64_t seq)
{
    return set(kBehindBackup, seq + 1, {});
}

Result<std::int64_t> MetaTable::next(std::string_view counter)
{
    TRY_ASSIGN(auto statement,
               m_connection.prepare("INSERT INTO meta(key, number) VALUES(?, 1) "
                                    "ON CONFLICT(key) DO UPDATE SET number = number + 1 RETURNING number"));
    TRY(statement.bind(counter));
    TRY_ASSIGN(const bool row, statement.step());
    if (!row)
        return fail(ErrorCode::Internal, "a counter did not answer");
    const std::int64_t value = statement.integer(0);
    TRY(statement.run());
    return value;
}

Result<std::int64_t> MetaTable::number(std::string_view key)
{
    TRY_ASSIGN(auto statement, m_connection.prepare("SELECT number FROM meta WHERE key = ?"));
    TRY(statement.bind(key));
    TRY_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<> MetaTable::set(std::string_view key, std::int64_t number, std::string_view bytes)
{
    TRY_ASSIGN(auto statement, m_connection.prepare("INSERT OR REPLACE INTO meta(key, number, bytes) VALUES(?, ?, ?)"));
    TRY(statement.bind(key, number, sql::asBlob(bytes)));
    return statement.run();
}

} // namespace tongban::server
