// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/scope_tables.h"

#include "client/store/person/outbox_repository.h"
#include "client/store/person/outbox_rows.h"
#include "sync/base/record_checksum.h"
#include "sync/sql/statement.h"
#include "sync/sql/transaction.h"

namespace tongban::store
{

namespace
{

Result<void> updateEntry(sql::Connection& connection, const v1::OutboxEntry& entry)
{
    // An id that is not there (any more) changes nothing.
    TRY_ASSIGN(auto write, connection.prepare("UPDATE outbox SET standing = ? WHERE op_id = ?"));
    TRY(write.bind(sql::asBlob(standingOf(entry)), entry.operation().op_id()));
    return write.run();
}

Result<void> run(sql::Connection& connection, std::string_view sql)
{
    TRY_ASSIGN(auto statement, connection.prepare(sql));
    return statement.run();
}

Result<void> removeEntry(sql::Connection& connection, const std::string& opId)
{
    TRY_ASSIGN(auto write, connection.prepare("DELETE FROM outbox WHERE op_id = ?"));
    TRY(write.bind(opId));
    return write.run();
}

} // namespace

ScopeTables::ScopeTables(sql::Connection& connection, std::string principalId, std::string grantId,
                         std::int64_t grantRevision)
    : m_connection(connection)
    , m_principalId(std::move(principalId))
    , m_grantId(std::move(grantId))
    , m_grantRevision(grantRevision)
{
}

Result<engine::ScopeState> ScopeTables::loadScope()
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT principal_id, grant_id, grant_revision, cursor, epoch, "
                                                "durable_seq, staged_active, staged_cursor, staged_snapshot FROM "
                                                "scope"));
    engine::ScopeState state;
    TRY_ASSIGN(const bool there, query.step());
    if (!there) {
        state.principalId = m_principalId;
        state.grantId = m_grantId;
        state.grantRevision = m_grantRevision;
        return state;
    }
    state.principalId = query.text(0);
    state.grantId = query.text(1);
    state.grantRevision = query.integer(2);
    state.cursor = query.blob(3);
    state.epoch = query.integer(4);
    state.durableSeq = query.integer(5);
    state.staged.active = query.integer(6) != 0;
    state.staged.cursor = query.blob(7);
    state.staged.snapshot = query.integer(8) != 0;
    return state;
}

Result<std::vector<v1::OutboxEntry>> ScopeTables::loadOutbox()
{
    return OutboxRepository(m_connection).all();
}

Result<std::uint64_t> ScopeTables::commit(const engine::ScopeCommit& commit)
{
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_connection));
    TRY(saveState(commit.state));
    if (commit.pull)
        TRY(pull(*commit.pull));
    for (const v1::OutboxEntry& entry : commit.updatedEntries)
        TRY(updateEntry(m_connection, entry));
    for (const std::string& opId : commit.removedOperations)
        TRY(removeEntry(m_connection, opId));
    TRY_ASSIGN(const std::uint64_t sum, checksum());
    TRY(transaction.commit());
    return sum;
}

// Most commits are about the outbox alone: a state that stays costs no page. Without a cursor, or with a snapshot under
// way, the records are what they were before.
Result<void> ScopeTables::saveState(const engine::ScopeState& state)
{
    TRY_ASSIGN(auto write,
               m_connection.prepare("INSERT INTO scope (one, principal_id, grant_id, grant_revision, cursor, epoch, "
                                    "durable_seq, staged_active, staged_cursor, staged_snapshot, record_epoch) "
                                    "VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
                                    "iif(?4 = x'' OR (?7 AND ?9), 0, ?5)) ON CONFLICT (one) DO UPDATE SET "
                                    "principal_id = excluded.principal_id, grant_id = excluded.grant_id, "
                                    "grant_revision = excluded.grant_revision, cursor = excluded.cursor, "
                                    "epoch = excluded.epoch, durable_seq = excluded.durable_seq, "
                                    "staged_active = excluded.staged_active, staged_cursor = excluded.staged_cursor, "
                                    "staged_snapshot = excluded.staged_snapshot, "
                                    "record_epoch = iif(excluded.record_epoch = 0, record_epoch, "
                                    "excluded.record_epoch) "
                                    "WHERE (principal_id, grant_id, grant_revision, cursor, epoch, durable_seq, "
                                    "staged_active, staged_cursor, staged_snapshot) IS NOT "
                                    "(excluded.principal_id, excluded.grant_id, excluded.grant_revision, "
                                    "excluded.cursor, excluded.epoch, excluded.durable_seq, excluded.staged_active, "
                                    "excluded.staged_cursor, excluded.staged_snapshot)"));
    TRY(write.bind(state.principalId, state.grantId, state.grantRevision, sql::asBlob(state.cursor), state.epoch,
                   state.durableSeq, state.staged.active, sql::asBlob(state.staged.cursor), state.staged.snapshot));
    return write.run();
}

Result<void> ScopeTables::pull(const engine::PullStep& step)
{
    if (step.dropStaged)
        TRY(dropStaged());
    TRY_ASSIGN(const bool waiting, holdsStaged());
    if (step.finish && !waiting)
        return putStraight(step);
    for (const v1::Change& change : step.changes)
        TRY(stage(change));
    return step.finish ? finish(step.replaceBase) : Result<void>();
}

// What comes in one page, as nearly everything does, needs no second place: half as many pages of the file to write.
Result<void> ScopeTables::putStraight(const engine::PullStep& step)
{
    if (step.replaceBase)
        TRY(dropBase());
    for (const v1::Change& change : step.changes)
        TRY(change.deleted() ? removeRecord(change) : putRecord(change));
    return {};
}

Result<void> ScopeTables::putRecord(const v1::Change& change)
{
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT INTO record (collection, id, version, body) "
                                                "VALUES (?, ?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET "
                                                "version = excluded.version, body = excluded.body"));
    TRY(write.bind(change.collection(), change.id(), change.version(), sql::asBlob(change.body())));
    return write.run();
}

Result<void> ScopeTables::removeRecord(const v1::Change& change)
{
    TRY_ASSIGN(auto write, m_connection.prepare("DELETE FROM record WHERE collection = ? AND id = ?"));
    TRY(write.bind(change.collection(), change.id()));
    return write.run();
}

Result<void> ScopeTables::stage(const v1::Change& change)
{
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT OR REPLACE INTO staged (collection, id, version, body, "
                                                "deleted) VALUES (?, ?, ?, ?, ?)"));
    TRY(write.bind(change.collection(), change.id(), change.version(), sql::asBlob(change.body()), change.deleted()));
    return write.run();
}

Result<void> ScopeTables::finish(bool replaceBase)
{
    if (replaceBase)
        TRY(dropBase());
    TRY(run(m_connection, "DELETE FROM record WHERE (collection, id) IN "
                          "(SELECT collection, id FROM staged WHERE deleted)"));
    TRY(run(m_connection, "INSERT INTO record (collection, id, version, body) "
                          "SELECT collection, id, version, body FROM staged WHERE NOT deleted "
                          "ON CONFLICT (collection, id) DO UPDATE SET version = excluded.version, body = "
                          "excluded.body"));
    return dropStaged();
}

Result<bool> ScopeTables::holdsStaged()
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT 1 FROM staged LIMIT 1"));
    return query.step();
}

// Without a condition SQLite would write the pages of an empty table anew.
Result<void> ScopeTables::dropStaged()
{
    return run(m_connection, "DELETE FROM staged WHERE true");
}

Result<void> ScopeTables::dropBase()
{
    return run(m_connection, "DELETE FROM record WHERE true");
}

Result<std::uint64_t> ScopeTables::checksum()
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT collection, id, version FROM record"));
    std::uint64_t sum = 0;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return sum;
        sum += recordChecksum(query.text(0), query.text(1), query.integer(2));
    }
}

} // namespace tongban::store
