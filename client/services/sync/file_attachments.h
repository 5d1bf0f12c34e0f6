// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/sync/attachment_source.h"
#include "client/store/principal_file.h"
#include "sync/base/clock.h"

namespace tongban::services
{

// Attachments of one principal's file as they are uploaded, and as those of other devices come. Sync thread; the file
// outlives it.
class FileAttachments final : public AttachmentSource
{
public:
    FileAttachments(store::PrincipalFile& file, const Clock& clock);

    [[nodiscard]] Result<transport::UploadSource> open(const v1::Attachment& attachment) override;
    [[nodiscard]] transport::UploadState uploadState(const std::string& sha256) override;
    void keepUploadState(const std::string& sha256, const transport::UploadState& state) override;
    [[nodiscard]] Result<std::vector<v1::Attachment>> missing() override;
    [[nodiscard]] Result<void> keep(const v1::Attachment& attachment, std::string_view bytes) override;

private:
    store::AttachmentStore& m_store;
    store::SharedDrafts& m_shared;
    const Clock& m_clock;
};

} // namespace tongban::services
