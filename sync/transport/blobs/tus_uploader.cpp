// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/blobs/tus_uploader.h"

#include "sync/base/limits.h"
#include "sync/transport/blobs/upload_offset.h"
#include "sync/transport/connect_error.h"
#include "sync/transport/http_url.h"

#include <algorithm>
#include <utility>

namespace tongban::transport
{

namespace
{

constexpr int kChecksumMismatch = 460;

// The line was cut or too slow: the platform still has what had arrived.
bool cut(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::DeadlineExceeded || code == ErrorCode::DataLoss;
}

Error refusal(const HttpResponse& response)
{
    // 413 and friends: the platform does not want these bytes, and will not later.
    if (response.status == 413 || response.status == 415 || response.status == 422)
        return {ErrorCode::FailedPrecondition, "the upload was refused, status " + std::to_string(response.status)};
    return connectError(response.status, response.mediaType(), response.body);
}

} // namespace

TusUploader::TusUploader(HttpClient& http, std::string baseUrl, TokenSource token, const Clock& clock)
    : m_http(http)
    , m_baseUrl(withoutTrailingSlash(std::move(baseUrl)))
    , m_token(std::move(token))
    , m_clock(clock)
    , m_chunk(limits::kChunkMinBytes)
{
}

Result<> TusUploader::upload(const UploadSource& source, const UploadState& from, const OnState& onState)
{
    if (source.bytes < 0 || static_cast<std::size_t>(source.bytes) > limits::kAttachmentBytes ||
        source.sha256.size() != 32)
        return fail(ErrorCode::InvalidArgument, "not an attachment");
    UploadState state = from;
    // An address kept from an earlier start may be of a platform one has left since.
    if (!state.url.empty() && !resolveOnSameHost(m_baseUrl, state.url))
        state = {};
    // Where an upload kept from earlier really stands, the platform knows.
    bool offsetKnown = false;
    // It may have forgotten the upload, or found that its bytes are wrong: then from the start, but not for ever.
    for (int begun = 0;; state = {}) {
        if (state.url.empty()) {
            if (++begun > 2)
                break;
            TRY_ASSIGN(state, create(source));
            onState(state);
            offsetKnown = true;
        }
        TRY_ASSIGN(const Step step, transfer(source, state, offsetKnown, onState));
        if (step == Step::Done)
            return {};
    }
    onState({});
    return fail(ErrorCode::DataLoss, "the platform cannot verify the bytes");
}

Result<TusUploader::Step> TusUploader::transfer(const UploadSource& source, UploadState& state, bool offsetKnown,
                                                const OnState& onState)
{
    int cuts = 0;
    int setbacks = 0;
    std::int64_t reached = offsetKnown ? state.offset : -1;
    while (!offsetKnown || state.offset < source.bytes) {
        TRY_ASSIGN(const Step step, offsetKnown ? sendChunk(source, state) : askOffset(source, state));
        if (step == Step::Gone || step == Step::WrongBytes)
            return step;
        if (step == Step::Moved && state.offset > reached) {
            reached = state.offset;
            cuts = 0;
            onState(state);
        } else if (step == Step::Moved && state.offset < reached && ++setbacks <= limits::kUploadCutsWithoutProgress) {
            // A platform that lost its last bytes, as after a crash, is given them again; but not for ever.
            reached = state.offset;
            onState(state);
        } else if (++cuts > limits::kUploadCutsWithoutProgress) {
            return fail(ErrorCode::Unavailable, "the upload makes no progress");
        }
        // After a cut the platform says what has arrived.
        offsetKnown = step == Step::Moved;
    }
    return Step::Done;
}

Result<UploadState> TusUploader::create(const UploadSource& source)
{
    const std::string metadata =
        "sha256 " + base64(hex(source.sha256)) + ",filetype " +
        base64(source.mediaType.empty() ? std::string_view("application/octet-stream") : source.mediaType);
    const std::string address = m_baseUrl + "/files";
    TRY_ASSIGN(const HttpResponse response,
               request(HttpMethod::Post, address,
                       {{"Upload-Length", std::to_string(source.bytes)}, {"Upload-Metadata", metadata}}));
    if (response.status != 201)
        return fail(refusal(response));
    const std::string location(response.header("location"));
    if (location.empty())
        return fail(ErrorCode::NotThePlatform, "an upload without an address");
    UploadState state;
    TRY_ASSIGN(state.url, resolveOnSameHost(address, location));
    // A platform that has the bytes already may say so.
    if (!response.header("upload-offset").empty()) {
        TRY_ASSIGN(state.offset, parseUploadOffset(response.header("upload-offset"), source.bytes));
    }
    return state;
}

Result<TusUploader::Step> TusUploader::askOffset(const UploadSource& source, UploadState& state)
{
    const Result<HttpResponse> response = request(HttpMethod::Head, state.url, {});
    if (!response)
        return cut(response.error().code) ? Result<Step>(Step::Cut) : fail(response.error());
    if (response->status == 404 || response->status == 410)
        return Step::Gone;
    if (response->status != 200 && response->status != 204)
        return fail(refusal(*response));
    TRY_ASSIGN(state.offset, parseUploadOffset(response->header("upload-offset"), source.bytes));
    return Step::Moved;
}

Result<TusUploader::Step> TusUploader::sendChunk(const UploadSource& source, UploadState& state)
{
    const auto left = static_cast<std::size_t>(source.bytes - state.offset);
    TRY_ASSIGN(std::string chunk, source.read(state.offset, std::min(m_chunk, left)));
    const std::chrono::milliseconds begun = m_clock.monotonic();
    const Result<HttpResponse> response =
        request(HttpMethod::Patch, state.url,
                {{"Content-Type", "application/offset+octet-stream"}, {"Upload-Offset", std::to_string(state.offset)}},
                std::move(chunk));
    if (!response) {
        m_chunk = limits::kChunkMinBytes;
        return cut(response.error().code) ? Result<Step>(Step::Cut) : fail(response.error());
    }
    switch (response->status) {
    case 200:
    case 204: break;
    case 404:
    case 410: return Step::Gone;
    case 409: return Step::Cut;
    case kChecksumMismatch: return Step::WrongBytes;
    default: return fail(refusal(*response));
    }
    fitChunk(m_clock.monotonic() - begun);
    TRY_ASSIGN(state.offset, parseUploadOffset(response->header("upload-offset"), source.bytes));
    return Step::Moved;
}

// A chunk takes one to four seconds: short enough to lose little when cut, long enough not to pay for the round trip.
void TusUploader::fitChunk(std::chrono::milliseconds took)
{
    if (took < std::chrono::seconds{1})
        m_chunk = std::min(m_chunk * 2, limits::kChunkMaxBytes);
    else if (took > std::chrono::seconds{4})
        m_chunk = std::max(m_chunk / 2, limits::kChunkMinBytes);
}

Result<HttpResponse> TusUploader::request(HttpMethod method, const std::string& url, Headers headers, std::string body)
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.headers = std::move(headers);
    request.headers.emplace_back("Tus-Resumable", "1.0.0");
    authorize(request, m_token);
    request.maxBytes = limits::kErrorBodyBytes;
    request.timeout = limits::kRequestTimeout + std::chrono::seconds{body.size() / limits::kSlowestUpload};
    request.body = std::move(body);
    return m_http.send(request);
}

} // namespace tongban::transport
