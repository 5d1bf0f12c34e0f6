// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/gzip.h"

#include <zlib.h>

#include <array>

namespace tongban::server
{

namespace
{

// 15 bits of window, and 16 for the gzip header: zlib's own arithmetic.
constexpr int kGzipWindow = 15 + 16;
constexpr int kMemoryLevel = 8;

// zlib's interface dates from before const.
Bytef* input(std::string_view bytes)
{
    return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
}

} // namespace

Result<std::string> gzip(std::string_view bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return fail(ErrorCode::Internal, "deflateInit2");
    std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = input(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int code = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (code != Z_STREAM_END)
        return fail(ErrorCode::Internal, "deflate");
    return out;
}

Result<std::string> gunzip(std::string_view bytes, std::size_t maxBytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK)
        return fail(ErrorCode::Internal, "inflateInit2");
    stream.next_in = input(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string out;
    std::array<char, 32768> chunk{};
    int code = Z_OK;
    while (code == Z_OK && out.size() <= maxBytes) {
        stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        code = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.data(), chunk.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (out.size() > maxBytes)
        return fail(ErrorCode::ResourceExhausted, "larger than allowed when decompressed");
    if (code != Z_STREAM_END)
        return fail(ErrorCode::InvalidArgument, "not gzip");
    return out;
}

} // namespace tongban::server
