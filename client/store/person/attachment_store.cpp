// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/attachment_store.h"

#include "client/domain/case_rules.h"
#include "client/store/files/file_io.h"
#include "client/store/person/draft_repository.h"
#include "client/store/person/outbox_repository.h"
#include "client/store/person/record_repository.h"
#include "client/store/person/sealed_file.h"
#include "client/store/person/shared_drafts.h"
#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "sync/sql/statement.h"

#include <array>
#include <chrono>
#include <vector>

namespace tongban::store
{

namespace
{

// Between a photo taken and its answer saved lie seconds; the program may end in between.
constexpr std::chrono::hours kKeptAnyway{24};
constexpr std::size_t kKeyBytes = 32;

template <typename Attachments>
void collect(const Attachments& attachments, std::set<std::string>& digests)
{
    for (const v1::Attachment& attachment : attachments)
        digests.insert(attachment.sha256());
}

} // namespace

struct AttachmentStore::Row {
    std::string fileName;
    std::int64_t bytes = 0;
};

AttachmentStore::AttachmentStore(sql::Connection& connection, Place place, Random& random)
    : m_connection(connection)
    , m_place(std::move(place))
    , m_random(random)
{
}

Result<v1::Attachment> AttachmentStore::add(std::string_view bytes, std::string_view mediaType, std::string_view name,
                                            UnixMillis now)
{
    if (bytes.empty() || bytes.size() > limits::kAttachmentBytes)
        return fail(bytes.empty() ? ErrorCode::InvalidArgument : ErrorCode::ResourceExhausted,
                    "an attachment is empty or too large");
    v1::Attachment attachment;
    attachment.set_sha256(crypto::toBytes(crypto::sha256(bytes)));
    attachment.set_bytes(static_cast<std::int64_t>(bytes.size()));
    attachment.set_media_type(std::string(mediaType));
    attachment.set_name(std::string(name));
    TRY_ASSIGN(const bool held, holds(attachment.sha256()));
    if (held)
        return attachment;
    const std::string fileName = randomId(m_random);
    TRY(makeFolder(m_place.folder));
    TRY_ASSIGN(const std::string sealing, key());
    // The file before the row: a crash in between leaves a file nobody knows, never a row without its file.
    TRY(writeSealed({pathOf(fileName), sealing, attachment.sha256()}, bytes, m_random));
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT OR REPLACE INTO attachment (sha256, file_name, bytes, "
                                                "media_type, added_ms) VALUES (?, ?, ?, ?, ?)"));
    TRY(write.bind(sql::asBlob(attachment.sha256()), fileName, attachment.bytes(), mediaType, toMillis(now)));
    TRY(write.run());
    return attachment;
}

Result<bool> AttachmentStore::holds(std::string_view sha256)
{
    const auto found = row(sha256);
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    std::error_code error;
    return found.has_value() && std::filesystem::exists(pathOf(found->fileName), error);
}

Result<std::string> AttachmentStore::read(std::string_view sha256)
{
    TRY_ASSIGN(const Row found, row(sha256));
    return read(sha256, 0, static_cast<std::size_t>(found.bytes));
}

Result<std::string> AttachmentStore::read(std::string_view sha256, std::int64_t offset, std::size_t length)
{
    TRY_ASSIGN(const Row found, row(sha256));
    TRY_ASSIGN(const std::string sealing, key());
    auto bytes = readSealed({pathOf(found.fileName), sealing, sha256}, found.bytes, offset, length);
    // The key is that of this file: what does not open with it was damaged.
    if (!bytes && bytes.error().code == ErrorCode::WrongKey)
        return fail(ErrorCode::DataLoss, "an attachment is damaged");
    return bytes;
}

Result<UploadProgress> AttachmentStore::uploadProgress(std::string_view sha256)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT upload_url, upload_offset FROM attachment WHERE sha256 = ?"));
    TRY(query.bind(sql::asBlob(sha256)));
    TRY_ASSIGN(const bool there, query.step());
    return there ? UploadProgress{std::string(query.text(0)), query.integer(1)} : UploadProgress{};
}

Result<void> AttachmentStore::keepUploadProgress(std::string_view sha256, const UploadProgress& progress)
{
    TRY_ASSIGN(auto write,
               m_connection.prepare("UPDATE attachment SET upload_url = ?, upload_offset = ? WHERE sha256 = ?"));
    TRY(write.bind(progress.url, progress.offset, sql::asBlob(sha256)));
    return write.run();
}

Result<int> AttachmentStore::dropUnneeded(UnixMillis now)
{
    TRY_ASSIGN(const std::set<std::string> wanted, needed());
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT sha256, file_name FROM attachment WHERE added_ms < ?"));
    TRY(query.bind(toMillis(now - kKeptAnyway)));
    std::vector<std::array<std::string, 2>> unneeded;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            break;
        if (!wanted.contains(std::string(query.blob(0))))
            unneeded.push_back({std::string(query.blob(0)), std::string(query.text(1))});
    }
    query.reset();
    for (const auto& [sha256, fileName] : unneeded) {
        TRY_ASSIGN(auto drop, m_connection.prepare("DELETE FROM attachment WHERE sha256 = ?"));
        TRY(drop.bind(sql::asBlob(sha256)));
        TRY(drop.run());
        TRY(removeAll(pathOf(fileName)));
    }
    return static_cast<int>(unneeded.size());
}

Result<AttachmentStore::Row> AttachmentStore::row(std::string_view sha256)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT file_name, bytes FROM attachment WHERE sha256 = ?"));
    TRY(query.bind(sql::asBlob(sha256)));
    TRY_ASSIGN(const bool there, query.step());
    if (!there)
        return fail(ErrorCode::NotFound, "this attachment is not on this device");
    return Row{std::string(query.text(0)), query.integer(1)};
}

// Made when it is first needed; another connection may be faster, then its key counts.
Result<std::string> AttachmentStore::key()
{
    std::array<std::uint8_t, kKeyBytes> fresh{};
    m_random.fill(fresh);
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT OR IGNORE INTO attachment_key (one, bytes) VALUES (1, ?)"));
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT bytes FROM attachment_key"));
    TRY_ASSIGN(bool there, query.step());
    if (!there) {
        query.reset();
        TRY(write.bind(std::span<const std::uint8_t>(fresh)));
        TRY(write.run());
        TRY_ASSIGN(there, query.step());
    }
    return std::string(query.blob(0));
}

// Asked of what refers to them rather than counted, so that no count can be wrong.
Result<std::set<std::string>> AttachmentStore::needed()
{
    std::set<std::string> digests;
    TRY_ASSIGN(const auto drafts, DraftRepository(m_connection).all());
    for (const v1::Draft& draft : drafts)
        collect(draft.attachments(), digests);
    TRY_ASSIGN(const auto shared, SharedDrafts(m_connection).files());
    collect(shared, digests);
    TRY_ASSIGN(const auto entries, OutboxRepository(m_connection).all());
    for (const v1::OutboxEntry& entry : entries)
        collect(entry.operation().attachments(), digests);
    TRY_ASSIGN(const auto cases, RecordRepository(m_connection).all<v1::Case>("case"));
    for (const v1::Case& value : cases) {
        if (!domain::isClosed(value))
            collect(value.submission().attachments(), digests);
    }
    return digests;
}

std::filesystem::path AttachmentStore::pathOf(const std::string& fileName) const
{
    return m_place.folder / fileName;
}

} // namespace tongban::store
