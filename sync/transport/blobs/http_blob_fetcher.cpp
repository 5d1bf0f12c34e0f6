// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/blobs/http_blob_fetcher.h"

#include "sync/base/limits.h"
#include "sync/transport/connect_error.h"
#include "sync/transport/http_url.h"

#include <algorithm>
#include <utility>

namespace tongban::transport
{

namespace
{

// Who answers with something else stands between us and the platform.
Result<std::string> foreign()
{
    return fail(ErrorCode::NotThePlatform, "not the bytes that were asked for");
}

} // namespace

HttpBlobFetcher::HttpBlobFetcher(HttpClient& http, std::string baseUrl, TokenSource token)
    : m_http(http)
    , m_baseUrl(withoutTrailingSlash(std::move(baseUrl)))
    , m_token(std::move(token))
{
}

Result<std::string> HttpBlobFetcher::fetch(const std::string& sha256, std::int64_t total, std::int64_t offset,
                                           std::size_t length)
{
    if (sha256.size() != 32 || offset < 0 || offset >= total || length == 0 ||
        static_cast<std::size_t>(total) > limits::kAttachmentBytes)
        return fail(ErrorCode::InvalidArgument, "not an attachment");
    const std::size_t wanted = std::min(length, static_cast<std::size_t>(total - offset));
    HttpRequest request;
    request.url = m_baseUrl + "/attachments/" + hex(sha256);
    const std::string first = std::to_string(offset);
    request.headers.emplace_back("Range", "bytes=" + first + "-" + std::to_string(offset + std::int64_t(wanted) - 1));
    authorize(request, m_token);
    request.maxBytes = static_cast<std::size_t>(total) + limits::kErrorBodyBytes;
    // Photos.
    request.acceptsCompressed = false;
    TRY_ASSIGN(HttpResponse response, m_http.send(request));
    switch (response.status) {
    case 200:
        if (response.body.size() != static_cast<std::size_t>(total))
            return foreign();
        return response.body.substr(static_cast<std::size_t>(offset), wanted);
    case 206:
        if (response.body.empty() || response.body.size() > wanted ||
            !response.header("content-range").starts_with("bytes " + first + "-"))
            return foreign();
        return std::move(response.body);
    case 404:
    case 410:
    // It is shorter there than it was said to be.
    case 416: return fail(ErrorCode::NotFound, "the platform does not have this attachment");
    default: return fail(connectError(response.status, response.mediaType(), response.body));
    }
}

} // namespace tongban::transport
