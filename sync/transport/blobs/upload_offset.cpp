// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/blobs/upload_offset.h"

#include <charconv>

namespace tongban::transport
{

Result<std::int64_t> parseUploadOffset(std::string_view text, std::int64_t bytes)
{
    std::int64_t offset = -1;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), offset);
    if (text.empty() || parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size() || offset < 0 ||
        offset > bytes)
        return fail(ErrorCode::NotThePlatform, "no usable Upload-Offset");
    return offset;
}

} // namespace tongban::transport
