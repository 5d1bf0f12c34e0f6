// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/sql/statement.h"
#include "tongban/v1/operation.pb.h"

#include <string>

// How an entry lies in the table `outbox`: the operation's bytes as they were written, beside them how it stands.
namespace tongban::store
{

// Columns of the current row: position, operation, standing. DataLoss: they do not parse.
[[nodiscard]] Result<v1::OutboxEntry> readEntry(const sql::Statement& row);
// The entry without what is kept beside it.
[[nodiscard]] std::string standingOf(const v1::OutboxEntry& entry);

} // namespace tongban::store
