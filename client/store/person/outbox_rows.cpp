// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/outbox_rows.h"

namespace tongban::store
{

Result<v1::OutboxEntry> readEntry(const sql::Statement& row)
{
    const std::string_view operation = row.blob(1);
    const std::string_view standing = row.blob(2);
    v1::OutboxEntry entry;
    if (!entry.ParseFromArray(standing.data(), static_cast<int>(standing.size())) ||
        !entry.mutable_operation()->ParseFromArray(operation.data(), static_cast<int>(operation.size())))
        return fail(ErrorCode::DataLoss, "an entry of the outbox does not parse");
    entry.set_position(row.integer(0));
    return entry;
}

std::string standingOf(const v1::OutboxEntry& entry)
{
    v1::OutboxEntry standing = entry;
    standing.clear_operation();
    standing.clear_position();
    return standing.SerializeAsString();
}

} // namespace tongban::store
