// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/transport/blobs/blob_uploader.h"
#include "tongban/v1/person.pb.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongban::services
{

// Where the bytes of attachments lie, and how far their uploads are. Sync thread.
class AttachmentSource
{
public:
    virtual ~AttachmentSource() = default;
    // NotFound: the file is gone.
    [[nodiscard]] virtual Result<transport::UploadSource> open(const v1::Attachment& attachment) = 0;
    [[nodiscard]] virtual transport::UploadState uploadState(const std::string& sha256) = 0;
    virtual void keepUploadState(const std::string& sha256, const transport::UploadState& state) = 0;
    // What answers of the person's other devices name and this one does not have.
    [[nodiscard]] virtual Result<std::vector<v1::Attachment>> missing() = 0;
    // Whole and verified.
    [[nodiscard]] virtual Result<void> keep(const v1::Attachment& attachment, std::string_view bytes) = 0;
};

} // namespace tongban::services
