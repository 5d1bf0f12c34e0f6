// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/store/blob_store.h"
#include "server/store/meta_table.h"
#include "server/store/operation_table.h"
#include "server/store/person_table.h"
#include "server/store/record_table.h"
#include "server/store/slot_table.h"
#include "sync/base/random.h"
#include "sync/base/result.h"
#include "sync/sql/connection.h"
#include "sync/sql/transaction.h"

#include <filesystem>
#include <memory>

namespace tongban::server
{

// The platform's store: one SQLite file and one folder of attachments below `folder`. Belongs to the thread that opened
// it; the clerk's program opens the same files beside the server. What it fails with: see sql::Connection.
class Store
{
public:
    // Makes what is not there yet.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::filesystem::path& folder, Random& random);

    // Everything that changes something does so inside one of these.
    [[nodiscard]] Result<sql::Transaction> begin();

    // Writes all but the attachments' bytes into `file`, which must not be there, as one state, and remembers what it
    // covers: from now on devices keep what came later until the next backup. A copy that is opened as a store is a new
    // life of it (a new epoch). Synchronised when it returns. Not inside a transaction.
    [[nodiscard]] Result<> backUp(const std::filesystem::path& file);

    [[nodiscard]] MetaTable& meta();
    [[nodiscard]] PersonTable& persons();
    [[nodiscard]] RecordTable& records();
    [[nodiscard]] OperationTable& operations();
    [[nodiscard]] SlotTable& slots();
    [[nodiscard]] BlobStore& blobs();

private:
    Store(std::unique_ptr<sql::Connection> connection, const std::filesystem::path& folder);

    std::unique_ptr<sql::Connection> m_connection;
    MetaTable m_meta;
    PersonTable m_persons;
    RecordTable m_records;
    OperationTable m_operations;
    SlotTable m_slots;
    BlobStore m_blobs;
};

} // namespace tongban::server
