// SPDX-License-Identifier: Apache-2.0
#include "sync/sql/transaction.h"

#include "sync/sql/connection.h"

#include <utility>

namespace tongban::sql
{

Transaction::Transaction(Connection& connection)
    : m_connection(&connection)
{
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    TRY(connection.exec("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // A rollback that fails has been done by SQLite itself already (full disk, I/O error).
    if (m_connection != nullptr)
        (void)m_connection->exec("ROLLBACK");
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Result<void> Transaction::commit()
{
    TRY(m_connection->exec("COMMIT"));
    m_connection = nullptr;
    return {};
}

} // namespace tongban::sql
