// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/outbox_repository.h"

#include "client/store/person/outbox_rows.h"
#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "sync/sql/statement.h"
#include "sync/sql/transaction.h"

namespace tongban::store
{

namespace
{

Result<void> checkOperation(const v1::Operation& operation)
{
    const bool whole = !operation.op_id().empty() && !operation.kind().empty() && !operation.lane().empty();
    if (!whole)
        return fail(ErrorCode::InvalidArgument, "an operation has an id, a kind and a lane");
    if (operation.payload().size() > limits::kOperationPayloadBytes)
        return fail(ErrorCode::ResourceExhausted, "the payload of an operation is too large");
    if (operation.payload_sha256() != crypto::toBytes(crypto::sha256(operation.payload())))
        return fail(ErrorCode::InvalidArgument, "the hash is not that of the payload");
    return {};
}

} // namespace

OutboxRepository::OutboxRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<v1::OutboxEntry> OutboxRepository::write(const v1::Operation& operation, const Alongside& alongside)
{
    TRY(checkOperation(operation));
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_connection));
    TRY_ASSIGN(auto count, m_connection.prepare("SELECT count(*) FROM outbox"));
    TRY(count.step());
    if (static_cast<std::size_t>(count.integer(0)) >= limits::kOutboxOperations)
        return fail(ErrorCode::ResourceExhausted, "too many operations wait");
    count.reset();
    TRY_ASSIGN(auto use, m_connection.prepare("INSERT INTO used_op (op_id) VALUES (?)"));
    TRY(use.bind(operation.op_id()));
    TRY(use.run());
    v1::OutboxEntry entry;
    entry.set_state(v1::OUTBOX_STATE_SAVED);
    TRY_ASSIGN(auto insert, m_connection.prepare("INSERT INTO outbox (op_id, operation, standing) VALUES (?, ?, ?)"));
    TRY(insert.bind(operation.op_id(), sql::asBlob(operation.SerializeAsString()), sql::asBlob(standingOf(entry))));
    TRY(insert.run());
    entry.set_position(m_connection.lastInsertRowId());
    if (alongside)
        TRY(alongside());
    TRY(transaction.commit());
    *entry.mutable_operation() = operation;
    return entry;
}

Result<std::vector<v1::OutboxEntry>> OutboxRepository::all()
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT position, operation, standing FROM outbox ORDER BY position"));
    std::vector<v1::OutboxEntry> entries;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return entries;
        TRY_ASSIGN(auto entry, readEntry(query));
        entries.push_back(std::move(entry));
    }
}

Result<std::optional<v1::OutboxEntry>> OutboxRepository::find(std::string_view opId)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT position, operation, standing FROM outbox WHERE op_id = ?"));
    TRY(query.bind(opId));
    TRY_ASSIGN(const bool there, query.step());
    if (!there)
        return std::optional<v1::OutboxEntry>();
    TRY_ASSIGN(auto entry, readEntry(query));
    return std::optional(std::move(entry));
}

} // namespace tongban::store
