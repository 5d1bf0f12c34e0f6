// SPDX-License-Identifier: Apache-2.0
#include "client/store/principal_file.h"

#include "client/store/files/file_io.h"
#include "client/store/person/schema.h"
#include "sync/crypto/digest.h"
#include "sync/sql/migrations.h"

namespace tongban::store
{

PrincipalFile::PrincipalFile(std::unique_ptr<sql::Connection> connection, const v1::PrincipalEntry& entry,
                             AttachmentStore::Place place, Random& random)
    : m_connection(std::move(connection))
    , m_scope(*m_connection, entry.principal().id(), entry.grant_id(), entry.grant_revision())
    , m_records(*m_connection)
    , m_outbox(*m_connection)
    , m_drafts(*m_connection)
    , m_sharedDrafts(*m_connection)
    , m_checklists(*m_connection)
    , m_attachments(*m_connection, std::move(place), random)
{
}

Result<std::unique_ptr<PrincipalFile>> PrincipalFile::open(const StorePaths& paths, const v1::PrincipalEntry& entry,
                                                           Random& random)
{
    if (entry.file_name().empty())
        return fail(ErrorCode::InvalidArgument, "the principal has no file");
    const std::filesystem::path folder = paths.person(entry.file_name());
    TRY(makeFolder(folder));
    TRY_ASSIGN(auto connection, sql::Connection::open(folder / "data.db", {.key = crypto::asBytes(entry.file_key())}));
    TRY(sql::migrate(*connection, personMigrations()));
    return std::unique_ptr<PrincipalFile>(new PrincipalFile(std::move(connection), entry, {folder / "blobs"}, random));
}

sql::Connection& PrincipalFile::connection()
{
    return *m_connection;
}

ScopeTables& PrincipalFile::scope()
{
    return m_scope;
}

RecordRepository& PrincipalFile::records()
{
    return m_records;
}

OutboxRepository& PrincipalFile::outbox()
{
    return m_outbox;
}

DraftRepository& PrincipalFile::drafts()
{
    return m_drafts;
}

SharedDrafts& PrincipalFile::sharedDrafts()
{
    return m_sharedDrafts;
}

ChecklistRepository& PrincipalFile::checklists()
{
    return m_checklists;
}

AttachmentStore& PrincipalFile::attachments()
{
    return m_attachments;
}

} // namespace tongban::store
