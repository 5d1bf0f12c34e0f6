// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

namespace tongban::sql
{

class Connection;

// An IMMEDIATE transaction: rolled back in the destructor unless it was committed before. Short; never a network call
// inside one.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // Once. After a failure everything is as it was before.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection);

    Connection* m_connection;
};

} // namespace tongban::sql
