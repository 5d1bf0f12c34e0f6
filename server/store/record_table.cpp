// SPDX-License-Identifier: Apache-2.0
#include "server/store/record_table.h"

#include "server/store/meta_table.h"
#include "sync/base/record_checksum.h"
#include "sync/sql/connection.h"
#include "sync/sql/statement.h"

namespace tongban::server
{

namespace
{

StoredRecord recordOf(const sql::Statement& row)
{
    return {std::string(row.text(0)), std::string(row.text(1)), row.integer(2), row.integer(3),
            std::string(row.blob(4))};
}

Result<std::optional<StoredRecord>> firstOf(sql::Statement& rows)
{
    TRY_ASSIGN(const bool row, rows.step());
    return row ? std::optional(recordOf(rows)) : std::nullopt;
}

} // namespace

RecordTable::RecordTable(sql::Connection& connection, MetaTable& meta)
    : m_connection(connection)
    , m_meta(meta)
{
}

Result<std::optional<StoredRecord>> RecordTable::find(std::string_view principalId, std::string_view collection,
                                                      std::string_view id)
{
    TRY_ASSIGN(auto rows, m_connection.prepare("SELECT principal_id, person_id, version, seq, body FROM record WHERE "
                                               "principal_id = ? AND collection = ? AND id = ? AND deleted = 0"));
    TRY(rows.bind(principalId, collection, id));
    return firstOf(rows);
}

Result<std::optional<StoredRecord>> RecordTable::find(std::string_view collection, std::string_view id)
{
    TRY_ASSIGN(auto rows, m_connection.prepare("SELECT principal_id, person_id, version, seq, body FROM record WHERE "
                                               "collection = ? AND id = ? AND deleted = 0"));
    TRY(rows.bind(collection, id));
    return firstOf(rows);
}

Result<std::vector<StoredRecord>> RecordTable::all(std::string_view collection, std::string_view principalId)
{
    TRY_ASSIGN(
        auto rows,
        m_connection.prepare("SELECT principal_id, person_id, version, seq, body FROM record WHERE collection = ?1 AND "
                             "(?2 = '' OR principal_id = ?2) AND deleted = 0 ORDER BY rowid"));
    TRY(rows.bind(collection, principalId));
    std::vector<StoredRecord> records;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return records;
        records.push_back(recordOf(rows));
    }
}

Result<bool> RecordTable::wasRemoved(std::string_view principalId, std::string_view collection, std::string_view id)
{
    TRY_ASSIGN(auto rows, m_connection.prepare("SELECT 1 FROM record WHERE principal_id = ? AND collection = ? AND "
                                               "id = ? AND deleted = 1"));
    TRY(rows.bind(principalId, collection, id));
    return rows.step();
}

Result<std::int64_t> RecordTable::put(std::string_view principalId, std::string_view collection, std::string_view id,
                                      std::string_view body, std::string_view personId)
{
    return write(principalId, collection, id, {body, personId, false});
}

Result<std::int64_t> RecordTable::remove(std::string_view principalId, std::string_view collection, std::string_view id)
{
    return write(principalId, collection, id, {{}, {}, true});
}

Result<std::int64_t> RecordTable::write(std::string_view principalId, std::string_view collection, std::string_view id,
                                        const Written& written)
{
    TRY_ASSIGN(const std::int64_t seq, m_meta.nextSeq());
    TRY_ASSIGN(auto statement,
               m_connection.prepare(
                   "INSERT INTO record(principal_id, person_id, collection, id, version, seq, deleted, body) "
                   "VALUES(?, ?, ?, ?, 1, ?, ?, ?) ON CONFLICT(principal_id, collection, id) DO UPDATE SET version = "
                   "version + 1, seq = excluded.seq, deleted = excluded.deleted, body = excluded.body"));
    TRY(statement.bind(principalId, written.personId, collection, id, seq, written.deleted, sql::asBlob(written.body)));
    TRY(statement.run());
    return seq;
}

Result<RecordPage> RecordTable::snapshotPage(const RecordView& view, std::int64_t afterRow, std::size_t maxBytes)
{
    return page("SELECT rowid, collection, id, version, deleted, body FROM record WHERE principal_id = ? AND "
                "person_id IN ('', ?) AND rowid > ? AND deleted = 0 ORDER BY rowid",
                view, afterRow, maxBytes);
}

Result<RecordPage> RecordTable::changedPage(const RecordView& view, std::int64_t afterSeq, std::size_t maxBytes)
{
    return page("SELECT seq, collection, id, version, deleted, body FROM record WHERE principal_id = ? AND "
                "person_id IN ('', ?) AND seq > ? ORDER BY seq",
                view, afterSeq, maxBytes);
}

Result<RecordPage> RecordTable::page(std::string_view sql, const RecordView& view, std::int64_t after,
                                     std::size_t maxBytes)
{
    TRY_ASSIGN(auto rows, m_connection.prepare(sql));
    TRY(rows.bind(view.principalId, view.personId, after));
    RecordPage page;
    page.last = after;
    std::size_t bytes = 0;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return page;
        v1::Change change;
        change.set_collection(std::string(rows.text(1)));
        change.set_id(std::string(rows.text(2)));
        change.set_version(rows.integer(3));
        change.set_deleted(rows.integer(4) != 0);
        change.set_body(std::string(rows.blob(5)));
        bytes += change.ByteSizeLong() + 8;
        if (bytes > maxBytes && !page.changes.empty()) {
            page.more = true;
            return page;
        }
        page.last = rows.integer(0);
        page.changes.push_back(std::move(change));
    }
}

Result<std::uint64_t> RecordTable::checksum(const RecordView& view)
{
    TRY_ASSIGN(auto rows, m_connection.prepare("SELECT collection, id, version FROM record WHERE principal_id = ? AND "
                                               "person_id IN ('', ?) AND deleted = 0"));
    TRY(rows.bind(view.principalId, view.personId));
    std::uint64_t sum = 0;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return sum;
        sum += recordChecksum(rows.text(0), rows.text(1), rows.integer(2));
    }
}

} // namespace tongban::server
