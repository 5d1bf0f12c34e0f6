// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/gzip.h"

#include <zlib.h>

namespace tongban::transport
{

std::string gzip(const std::string& bytes)
{
    constexpr int kGzipWindow = 15 + 16;
    constexpr int kMemoryLevel = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string compressed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    // zlib does not write to its input, but its structure is older than const.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(compressed.data());
    stream.avail_out = static_cast<uInt>(compressed.size());
    const int result = deflate(&stream, Z_FINISH);
    compressed.resize(stream.total_out);
    deflateEnd(&stream);
    return result == Z_STREAM_END ? compressed : std::string{};
}

} // namespace tongban::transport
