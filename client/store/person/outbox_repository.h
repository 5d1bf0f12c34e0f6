// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/sql/connection.h"
#include "tongban/v1/operation.pb.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace tongban::store
{

// What waits to be sent. Append-only from here: written once, with its payload frozen; only the engine changes how an
// entry stands, and only the engine removes it. The connection's thread; owned by PrincipalFile.
class OutboxRepository
{
public:
    using Alongside = std::function<Result<void>()>;

    explicit OutboxRepository(sql::Connection& connection);

    // Writes the operation and, in the same transaction, what goes with it on this device (the draft marked as sent).
    // The operation is complete and signed (sync/crypto/operation_signature.h). Returns the entry the sync thread is
    // told about. InvalidArgument: no id, lane or payload, or a hash that is not the payload's. AlreadyExists: the
    // op_id was used before. ResourceExhausted: too much waits, or the payload is too large.
    [[nodiscard]] Result<v1::OutboxEntry> write(const v1::Operation& operation, const Alongside& alongside = {});

    // In order of position.
    [[nodiscard]] Result<std::vector<v1::OutboxEntry>> all();
    [[nodiscard]] Result<std::optional<v1::OutboxEntry>> find(std::string_view opId);

private:
    sql::Connection& m_connection;
};

} // namespace tongban::store
