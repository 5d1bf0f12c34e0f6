// SPDX-License-Identifier: Apache-2.0
#include "sync/sql/connection.h"

#include "sync/base/limits.h"
#include "sync/sql/statement.h"

#include <sqlcipher/sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace tongban::sql
{

namespace
{

// More than a store has different statements; each holds a few KiB.
constexpr std::size_t kIdleStatements = 128;

ErrorCode codeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return ErrorCode::StorageFull;
    case SQLITE_NOTADB: return ErrorCode::WrongKey;
    case SQLITE_CORRUPT: return ErrorCode::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Unavailable;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_CONSTRAINT: return ErrorCode::AlreadyExists;
    case SQLITE_TOOBIG: return ErrorCode::ResourceExhausted;
    default: return ErrorCode::Storage;
    }
}

Result<void> setKey(Connection& connection, std::span<const std::uint8_t> key)
{
    if (key.empty())
        return {};
    if (key.size() != 32)
        return fail(ErrorCode::InvalidArgument, "a raw key has 32 bytes");
    // x'..' tells SQLCipher that these are key bytes, not a passphrase to be stretched.
    static constexpr char kHex[] = "0123456789abcdef";
    std::string literal;
    // At once: a string that grows leaves copies of the key behind.
    literal.reserve(key.size() * 2 + 3);
    literal.append("x'");
    for (const std::uint8_t byte : key) {
        literal.push_back(kHex[byte >> 4]);
        literal.push_back(kHex[byte & 0x0f]);
    }
    literal.push_back('\'');
    const int code = sqlite3_key(connection.handle(), literal.data(), static_cast<int>(literal.size()));
    // Not left behind on the heap.
    volatile char* wiped = literal.data();
    for (std::size_t i = 0; i < literal.size(); ++i)
        wiped[i] = 0;
    if (code != SQLITE_OK)
        return fail(sqlError(connection.handle(), code));
    return connection.exec(
        "PRAGMA cipher_page_size = 8192; PRAGMA cipher_memory_security = OFF; PRAGMA cipher_log_level = NONE;");
}

} // namespace

Error sqlError(sqlite3* handle, int code)
{
    return {codeOf(code), handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle)};
}

Connection::Connection(sqlite3* handle)
    : m_handle(handle)
    , m_thread(std::this_thread::get_id())
{
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& path, const OpenOptions& options)
{
    sqlite3* handle = nullptr;
    const int flags = (options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const std::u8string utf8 = path.u8string();
    const int code = sqlite3_open_v2(reinterpret_cast<const char*>(utf8.c_str()), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle));
    if (code != SQLITE_OK)
        return fail(sqlError(handle, code));
    // Another process (a second window, the clerk's tool) writes for some milliseconds at a time.
    constexpr std::chrono::milliseconds kBusy = limits::kDatabaseBusy;
    sqlite3_busy_timeout(handle, static_cast<int>(kBusy.count()));
    TRY(setKey(*connection, options.key));
    // The first read proves the key; only then may anything be written.
    TRY(connection->exec("SELECT count(*) FROM sqlite_schema;"));
    connection->m_keyProven = true;
    if (!options.readOnly)
        TRY(connection->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"));
    TRY(connection->exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;"));
    return connection;
}

Connection::~Connection()
{
    for (const auto& [sql, statement] : m_idle)
        sqlite3_finalize(statement);
    // v2: waits for statements that outlive the connection rather than failing.
    sqlite3_close_v2(m_handle);
}

Result<void> Connection::exec(const char* sql)
{
    checkThread();
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(failed(code));
    return {};
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    checkThread();
    if (const auto idle = m_idle.find(std::string(sql)); idle != m_idle.end()) {
        sqlite3_stmt* const kept = idle->second;
        m_idle.erase(idle);
        return Statement(*this, kept);
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(failed(code));
    return Statement(*this, statement);
}

void Connection::takeBack(sqlite3_stmt* statement)
{
    const char* const sql = sqlite3_sql(statement);
    if (sql == nullptr || m_idle.size() >= kIdleStatements) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.emplace(sql, statement);
}

Result<void> Connection::copyTo(const std::filesystem::path& path)
{
    checkThread();
    sqlite3* handle = nullptr;
    const std::u8string utf8 = path.u8string();
    const int opened = sqlite3_open_v2(reinterpret_cast<const char*>(utf8.c_str()), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr);
    const Connection copy(handle);
    if (opened != SQLITE_OK)
        return fail(sqlError(handle, opened));
    sqlite3_backup* const backup = sqlite3_backup_init(handle, "main", m_handle, "main");
    if (backup == nullptr)
        return fail(sqlError(handle, sqlite3_errcode(handle)));
    // All at once: a copy made in steps would begin anew whenever somebody writes.
    const int copied = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (copied != SQLITE_DONE)
        return fail(sqlError(nullptr, copied));
    return finished == SQLITE_OK ? Result<void>() : fail(sqlError(handle, finished));
}

std::int64_t Connection::lastInsertRowId() const
{
    checkThread();
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changes() const
{
    checkThread();
    return sqlite3_changes(m_handle);
}

bool Connection::metDamage() const
{
    return m_metDamage;
}

bool Connection::isReplaced() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Error Connection::failed(int code)
{
    Error error = sqlError(m_handle, code);
    if (isOfAPage(code)) {
        error.code = ErrorCode::Damaged;
        m_metDamage = true;
    }
    return error;
}

// A page that does not authenticate is said to be corrupt, or, from a transaction that was about to write it, to be an
// error without words of its own; what the disk cannot read, to be an error of the disk, which may pass. In doubt all
// pages are looked at: that takes long, for a large file seconds, and is rare.
bool Connection::isOfAPage(int code) const
{
    const int kind = code & 0xff;
    if (kind == SQLITE_CORRUPT)
        return true;
    if (kind == SQLITE_NOTADB)
        return m_keyProven;
    const bool wordless =
        code == SQLITE_ERROR && std::string_view(sqlite3_errmsg(m_handle)) == sqlite3_errstr(SQLITE_ERROR);
    if (!wordless && code != SQLITE_IOERR_READ && code != SQLITE_IOERR_SHORT_READ)
        return false;
    bool rotten = false;
    const auto note = [](void* found, int, char**, char**) {
        *static_cast<bool*>(found) = true;
        return 0;
    };
    sqlite3_exec(m_handle, "PRAGMA cipher_integrity_check", note, &rotten, nullptr);
    return rotten;
}

sqlite3* Connection::handle() const
{
    return m_handle;
}

void Connection::checkThread() const
{
    if (std::this_thread::get_id() == m_thread)
        return;
    std::fputs("a database connection was used on another thread than its own\n", stderr);
    std::abort();
}

} // namespace tongban::sql
