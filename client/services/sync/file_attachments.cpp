// SPDX-License-Identifier: Apache-2.0
#include "client/services/sync/file_attachments.h"

#include <tuple>
#include <utility>

namespace tongban::services
{

FileAttachments::FileAttachments(store::PrincipalFile& file, const Clock& clock)
    : m_store(file.attachments())
    , m_shared(file.sharedDrafts())
    , m_clock(clock)
{
}

Result<transport::UploadSource> FileAttachments::open(const v1::Attachment& attachment)
{
    TRY_ASSIGN(const bool held, m_store.holds(attachment.sha256()));
    if (!held)
        return fail(ErrorCode::NotFound, "the attachment is not here");
    return transport::UploadSource{attachment.sha256(), attachment.bytes(), attachment.media_type(),
                                   [this, sha256 = attachment.sha256()](std::int64_t offset, std::size_t length) {
                                       return m_store.read(sha256, offset, length);
                                   }};
}

transport::UploadState FileAttachments::uploadState(const std::string& sha256)
{
    const Result<store::UploadProgress> progress = m_store.uploadProgress(sha256);
    return progress ? transport::UploadState{progress->url, progress->offset} : transport::UploadState{};
}

void FileAttachments::keepUploadState(const std::string& sha256, const transport::UploadState& state)
{
    // Not kept: the upload begins anew after a restart, nothing else is lost.
    std::ignore = m_store.keepUploadProgress(sha256, {state.url, state.offset});
}

Result<std::vector<v1::Attachment>> FileAttachments::missing()
{
    TRY_ASSIGN(std::vector<v1::Attachment> files, m_shared.files());
    std::vector<v1::Attachment> missing;
    for (v1::Attachment& file : files) {
        TRY_ASSIGN(const bool held, m_store.holds(file.sha256()));
        if (!held)
            missing.push_back(std::move(file));
    }
    return missing;
}

Result<void> FileAttachments::keep(const v1::Attachment& attachment, std::string_view bytes)
{
    TRY(m_store.add(bytes, attachment.media_type(), attachment.name(), m_clock.now()));
    return {};
}

} // namespace tongban::services
