// SPDX-License-Identifier: Apache-2.0
#include "sync/sql/statement.h"

#include "sync/sql/connection.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace tongban::sql
{

Statement::Statement(Connection& connection, sqlite3_stmt* statement)
    : m_connection(&connection)
    , m_statement(statement)
{
}

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_connection->takeBack(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Result<bool> Statement::step()
{
    m_connection->checkThread();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = m_connection->failed(code);
    sqlite3_reset(m_statement);
    return fail(std::move(error));
}

Result<void> Statement::run()
{
    bool row = true;
    while (row) {
        TRY_ASSIGN(row, step());
    }
    reset();
    return {};
}

void Statement::reset()
{
    m_connection->checkThread();
    // Its code repeats the failure of the last step, which was reported then.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

std::string_view Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<void> Statement::bindOne(int index, std::string_view text)
{
    // An empty view may have no address, which SQLite would take for NULL.
    const char* bytes = text.data() == nullptr ? "" : text.data();
    return check(sqlite3_bind_text64(m_statement, index, bytes, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Result<void> Statement::bindOne(int index, std::span<const std::uint8_t> blob)
{
    if (blob.empty())
        return check(sqlite3_bind_zeroblob(m_statement, index, 0));
    return check(sqlite3_bind_blob64(m_statement, index, blob.data(), blob.size(), SQLITE_TRANSIENT));
}

Result<void> Statement::bindOne(int index, double value)
{
    return check(sqlite3_bind_double(m_statement, index, value));
}

Result<void> Statement::bindOne(int index, std::nullptr_t)
{
    return check(sqlite3_bind_null(m_statement, index));
}

Result<void> Statement::bindInteger(int index, std::int64_t value)
{
    return check(sqlite3_bind_int64(m_statement, index, value));
}

Result<void> Statement::check(int code) const
{
    if (code != SQLITE_OK)
        return fail(m_connection->failed(code));
    return {};
}

} // namespace tongban::sql
