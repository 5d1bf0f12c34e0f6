// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace tongban::transport
{

// The port through which attachments of another device come back from the platform. Blocking; one thread.
class BlobFetcher
{
public:
    virtual ~BlobFetcher() = default;
    // At most `length` bytes from `offset` of what has this SHA-256 (32 bytes) and `total` bytes in all; at least one.
    // Whether they are the right ones is known when all are there. NotFound: the platform does not have it.
    [[nodiscard]] virtual Result<std::string> fetch(const std::string& sha256, std::int64_t total, std::int64_t offset,
                                                    std::size_t length) = 0;
};

} // namespace tongban::transport
