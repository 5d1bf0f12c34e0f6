// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace tongban::transport
{

// What is uploaded. `read` gives exactly `length` bytes from `offset` (decrypted piece by piece where they are kept
// encrypted).
struct UploadSource {
    // 32 bytes.
    std::string sha256;
    std::int64_t bytes = 0;
    std::string mediaType;
    std::function<Result<std::string>(std::int64_t offset, std::size_t length)> read;
};

// Where an upload stands: what a device keeps to go on after a restart. Empty url: not begun.
struct UploadState {
    std::string url;
    std::int64_t offset = 0;

    friend bool operator==(const UploadState&, const UploadState&) = default;
};

// The port through which attachments reach the platform. Blocking; one thread.
class BlobUploader
{
public:
    using OnState = std::function<void(const UploadState& state)>;

    virtual ~BlobUploader() = default;
    // Returns when the platform has all bytes and has verified the digest. `onState` is called on the same thread
    // whenever the state moved, so that the caller keeps it; after an error the next call goes on from there.
    [[nodiscard]] virtual Result<> upload(const UploadSource& source, const UploadState& from,
                                          const OnState& onState) = 0;
};

} // namespace tongban::transport
