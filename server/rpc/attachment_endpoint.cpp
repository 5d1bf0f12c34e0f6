// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/attachment_endpoint.h"

#include "server/rpc/connect_endpoint.h"
#include "server/rpc/tus_headers.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>

namespace tongban::server
{

namespace
{

constexpr std::string_view kAttachments = "/attachments/";
constexpr std::string_view kUnit = "bytes=";

struct ByteRange {
    std::uint64_t first = 0;
    // Inclusive, as on the wire.
    std::uint64_t last = 0;
};

// "bytes=0-99", "bytes=100-". What is anything else may be answered with the whole (RFC 9110, 14.2).
std::optional<ByteRange> parseRange(std::string_view text, std::uint64_t bytes)
{
    if (!text.starts_with(kUnit))
        return std::nullopt;
    text.remove_prefix(kUnit.size());
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const std::string_view end = text.substr(dash + 1);
    const auto first = parseCount(text.substr(0, dash));
    const auto last = end.empty() ? std::optional<std::uint64_t>(bytes) : parseCount(end);
    if (!first || !last || *last < *first)
        return std::nullopt;
    return ByteRange{*first, *last};
}

Response answer(int status)
{
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", "application/octet-stream"},
                        {"Accept-Ranges", "bytes"},
                        {"Cache-Control", "no-store"},
                        {"X-Content-Type-Options", "nosniff"}};
    return response;
}

Response part(const Blob& blob, ByteRange range)
{
    if (range.first >= blob.bytes) {
        Response response = answer(416);
        response.headers.emplace_back("Content-Range", "bytes */" + std::to_string(blob.bytes));
        return response;
    }
    range.last = std::min({range.last, blob.bytes - 1, range.first + limits::kChunkMaxBytes - 1});
    Response response = answer(206);
    response.body.resize(range.last - range.first + 1);
    std::ifstream file(blob.path, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(range.first));
    if (!file.read(response.body.data(), static_cast<std::streamsize>(response.body.size())))
        return connectErrorResponse({ErrorCode::NotFound, "the attachment cannot be read"});
    response.headers.emplace_back("Content-Range", "bytes " + std::to_string(range.first) + "-" +
                                                       std::to_string(range.last) + "/" + std::to_string(blob.bytes));
    return response;
}

} // namespace

AttachmentEndpoint::AttachmentEndpoint(Platform& platform)
    : m_platform(platform)
{
}

Response AttachmentEndpoint::handle(const Request& request)
{
    if (request.method != "GET") {
        Response refused = answer(405);
        refused.headers.emplace_back("Allow", "GET");
        return refused;
    }
    const auto digest = request.path.starts_with(kAttachments)
                            ? parseHexDigest(std::string_view(request.path).substr(kAttachments.size()))
                            : std::nullopt;
    if (!digest)
        return connectErrorResponse({ErrorCode::NotFound, "no such attachment"});
    const auto blob = m_platform.blob(bearerToken(request), *digest);
    if (!blob)
        return connectErrorResponse(blob.error());
    if (const auto range = parseRange(headerOf(request.headers, "Range"), blob->bytes))
        return part(*blob, *range);
    Response response = answer(200);
    response.file = FileBody{blob->path, blob->bytes};
    return response;
}

} // namespace tongban::server
