// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/checklist_repository.h"
#include "client/store/person/attachment_store.h"
#include "client/store/person/draft_repository.h"
#include "client/store/person/outbox_repository.h"
#include "client/store/person/record_repository.h"
#include "client/store/person/scope_tables.h"
#include "client/store/person/shared_drafts.h"
#include "client/store/store_paths.h"
#include "sync/base/random.h"
#include "sync/sql/connection.h"
#include "tongban/v1/device.pb.h"

#include <memory>

namespace tongban::store
{

// One principal's encrypted file: what the platform said (base records, the scope and its staged pull), what waits
// (outbox), what is begun (drafts, checklists) and the attachments beside it. One thread, the one that opened it; the
// work and the sync thread each open their own. Errors of opening: WrongKey, Damaged, StorageFull, Storage.
class PrincipalFile
{
public:
    // Makes the file when it is not there.
    [[nodiscard]] static Result<std::unique_ptr<PrincipalFile>> open(const StorePaths& paths,
                                                                     const v1::PrincipalEntry& entry, Random& random);

    [[nodiscard]] sql::Connection& connection();
    // The engine's port; sync thread.
    [[nodiscard]] ScopeTables& scope();
    [[nodiscard]] RecordRepository& records();
    [[nodiscard]] OutboxRepository& outbox();
    [[nodiscard]] DraftRepository& drafts();
    [[nodiscard]] SharedDrafts& sharedDrafts();
    [[nodiscard]] ChecklistRepository& checklists();
    [[nodiscard]] AttachmentStore& attachments();

private:
    PrincipalFile(std::unique_ptr<sql::Connection> connection, const v1::PrincipalEntry& entry,
                  AttachmentStore::Place place, Random& random);

    std::unique_ptr<sql::Connection> m_connection;
    ScopeTables m_scope;
    RecordRepository m_records;
    OutboxRepository m_outbox;
    DraftRepository m_drafts;
    SharedDrafts m_sharedDrafts;
    ChecklistRepository m_checklists;
    AttachmentStore m_attachments;
};

} // namespace tongban::store
