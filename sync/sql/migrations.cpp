// SPDX-License-Identifier: Apache-2.0
#include "sync/sql/migrations.h"

#include "sync/sql/connection.h"
#include "sync/sql/statement.h"
#include "sync/sql/transaction.h"

#include <string>

namespace tongban::sql
{

namespace
{

Result<std::size_t> versionOf(Connection& connection)
{
    TRY_ASSIGN(Statement statement, connection.prepare("PRAGMA user_version"));
    TRY(statement.step());
    return static_cast<std::size_t>(statement.integer(0));
}

} // namespace

Result<void> migrate(Connection& connection, std::span<const char* const> steps)
{
    TRY_ASSIGN(const std::size_t held, versionOf(connection));
    if (held > steps.size())
        return fail(ErrorCode::FailedPrecondition, "the file has schema " + std::to_string(held) +
                                                       ", this program knows up to " + std::to_string(steps.size()));
    for (std::size_t version = held; version < steps.size(); ++version) {
        TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
        // Another process may have been faster.
        TRY_ASSIGN(const std::size_t now, versionOf(connection));
        if (now != version)
            continue;
        TRY(connection.exec(steps[version]));
        TRY(connection.exec(("PRAGMA user_version = " + std::to_string(version + 1)).c_str()));
        TRY(transaction.commit());
    }
    return {};
}

} // namespace tongban::sql
