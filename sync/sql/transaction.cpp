// SPDX-License-Identifier: Apache-2.0
#include "sync/sql/transaction.h"

#include "sync/sql/connection.h"

#include <utility>

namespace tongban::sql
{

Transaction::Transaction(Connection& connection, Durability durability)
    : m_connection(&connection)
    , m_durability(durability)
{
}

Result<Transaction> Transaction::begin(Connection& connection, Durability durability)
{
    if (durability == Durability::Later)
        TRY(connection.exec("PRAGMA synchronous = NORMAL"));
    Transaction transaction(connection, durability);
    const Result<void> begun = connection.exec("BEGIN IMMEDIATE");
    if (!begun)
        transaction.end();
    TRY(begun);
    return transaction;
}

Transaction::~Transaction()
{
    if (m_connection == nullptr)
        return;
    // A rollback that fails has been done by SQLite itself already (full disk, I/O error).
    (void)m_connection->exec("ROLLBACK");
    end();
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_durability(other.m_durability)
{
}

Result<void> Transaction::commit()
{
    TRY(m_connection->exec("COMMIT"));
    end();
    return {};
}

void Transaction::end()
{
    // Cannot fail outside a transaction.
    if (m_durability == Durability::Later)
        (void)m_connection->exec("PRAGMA synchronous = FULL");
    m_connection = nullptr;
}

} // namespace tongban::sql
