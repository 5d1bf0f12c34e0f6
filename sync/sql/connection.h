// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace tongban::sql
{

class Statement;

// How a file is opened.
struct OpenOptions {
    // Raw 256-bit key; empty: not encrypted (the platform's own store).
    std::span<const std::uint8_t> key;
    // Only for reading what another connection writes.
    bool readOnly = false;
};

// One connection to one SQLCipher file: write-ahead log, full synchronisation (what was committed survives a power
// cut), foreign keys, 8 KiB pages when encrypted. Belongs to the thread that opened it; use on another one aborts in
// every build. Errors: WrongKey, StorageFull, Damaged, Unavailable (another process holds it too long), Storage.
class Connection
{
public:
    // Creates the file when it is not there. The key is proven by a read: SQLCipher itself accepts any.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::filesystem::path& path,
                                                                  const OpenOptions& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // One or more statements without parameters.
    [[nodiscard]] Result<void> exec(const char* sql);
    // Cheap for what was prepared before: a statement that is done with is kept for the next one of the same text.
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);

    // The whole file as it is now into another one, synchronised when it returns. Others may write meanwhile. Only for
    // files that are not encrypted.
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path& path);

    [[nodiscard]] std::int64_t lastInsertRowId() const;
    // Rows changed by the last statement.
    [[nodiscard]] int changes() const;
    // Something has failed with Damaged since it was opened, seen by whoever asked for it or not.
    [[nodiscard]] bool metDamage() const;
    // The file was taken away, or another one stands in its place: what is read and written here is the old one.
    [[nodiscard]] bool isReplaced() const;
    // For adapters of this room and for tests; never stored.
    [[nodiscard]] sqlite3* handle() const;
    // Aborts when called on another thread than the one that opened it.
    void checkThread() const;

private:
    friend class Statement;

    explicit Connection(sqlite3* handle);
    [[nodiscard]] Error failed(int code);
    [[nodiscard]] bool isOfAPage(int code) const;
    // From a statement that is done with.
    void takeBack(sqlite3_stmt* statement);

    sqlite3* m_handle;
    // By their text, reset and unbound.
    std::unordered_multimap<std::string, sqlite3_stmt*> m_idle;
    std::thread::id m_thread;
    bool m_keyProven = false;
    bool m_metDamage = false;
};

// What went wrong, from SQLite's extended result code and the handle's words. The words name tables, never values.
[[nodiscard]] Error sqlError(sqlite3* handle, int code);

} // namespace tongban::sql
