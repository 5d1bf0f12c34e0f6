// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

namespace tongban::sql
{

class Connection;

// When what was committed survives a power cut: always, or once a later transaction waits for the disk. Either way
// nothing is left in between.
enum class Durability { Now, Later };

// An IMMEDIATE transaction: rolled back in the destructor unless it was committed before. Short; never a network call
// inside one.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection, Durability durability = Durability::Now);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // Once. After a failure everything is as it was before.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(Connection& connection, Durability durability);
    void end();

    Connection* m_connection;
    Durability m_durability;
};

} // namespace tongban::sql
