// SPDX-License-Identifier: Apache-2.0
#include "server/store/store.h"

#include "server/store/schema.h"
#include "sync/sql/migrations.h"
#include "sync/sql/statement.h"

#include <system_error>

namespace tongban::server
{

namespace
{

// Stands in a copy made by backUp() only.
constexpr std::string_view kBackup = "backup";

// Says in the copy that it is one, and leaves one file.
Result<> sealCopy(const std::filesystem::path& file)
{
    TRY_ASSIGN(auto copy, sql::Connection::open(file, {}));
    TRY(MetaTable(*copy).setText(kBackup, "1"));
    return copy->exec("PRAGMA journal_mode = DELETE;");
}

} // namespace

Store::Store(std::unique_ptr<sql::Connection> connection, const std::filesystem::path& folder)
    : m_connection(std::move(connection))
    , m_meta(*m_connection)
    , m_persons(*m_connection)
    , m_records(*m_connection, m_meta)
    , m_operations(*m_connection)
    , m_slots(*m_connection)
    , m_blobs(*m_connection, folder)
{
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& folder, Random& random)
{
    std::error_code error;
    std::filesystem::create_directories(folder / "blobs", error);
    if (!error)
        std::filesystem::create_directories(folder / "uploads", error);
    if (error)
        return fail(ErrorCode::Storage, "cannot make the folder " + folder.string() + ": " + error.message());
    TRY_ASSIGN(auto connection, sql::Connection::open(folder / "platform.db", {}));
    TRY(sql::migrate(*connection, storeSchema()));
    std::unique_ptr<Store> store(new Store(std::move(connection), folder));
    TRY_ASSIGN(auto transaction, store->begin());
    TRY(store->meta().prepare(random));
    TRY_ASSIGN(const std::string backup, store->meta().text(kBackup));
    // A copy taken into service: what happened after it was made is unknown here.
    if (!backup.empty()) {
        TRY(store->meta().newEpoch(random));
        // It may be taken into service once more: what comes now is not promised.
        TRY_ASSIGN(const std::int64_t held, store->meta().seq());
        TRY(store->meta().coveredByBackup(held));
        TRY(store->meta().setText(kBackup, {}));
    }
    TRY(transaction.commit());
    return store;
}

Result<sql::Transaction> Store::begin()
{
    return sql::Transaction::begin(*m_connection);
}

Result<> Store::backUp(const std::filesystem::path& file)
{
    // Before the copy: what is written meanwhile may be in it, but is not promised.
    TRY_ASSIGN(const std::int64_t covered, m_meta.seq());
    TRY(m_connection->copyTo(file));
    TRY(sealCopy(file));
    TRY_ASSIGN(auto transaction, begin());
    TRY(m_meta.coveredByBackup(covered));
    return transaction.commit();
}

MetaTable& Store::meta()
{
    return m_meta;
}

PersonTable& Store::persons()
{
    return m_persons;
}

RecordTable& Store::records()
{
    return m_records;
}

OperationTable& Store::operations()
{
    return m_operations;
}

SlotTable& Store::slots()
{
    return m_slots;
}

BlobStore& Store::blobs()
{
    return m_blobs;
}

} // namespace tongban::server
