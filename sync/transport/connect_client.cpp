// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/connect_client.h"

#include "sync/base/limits.h"
#include "sync/transport/connect_error.h"
#include "sync/transport/gzip.h"
#include "sync/transport/http_url.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tongban::transport
{

namespace
{

constexpr char kProto[] = "application/proto";

// A weak link gets the time its body needs.
std::chrono::milliseconds timeFor(const std::string& body)
{
    return limits::kRequestTimeout + std::chrono::seconds{body.size() / limits::kSlowestUpload};
}

} // namespace

ConnectClient::ConnectClient(HttpClient& http, std::string baseUrl, TokenSource token)
    : m_http(http)
    , m_baseUrl(withoutTrailingSlash(std::move(baseUrl)))
    , m_token(std::move(token))
{
}

Result<std::string> ConnectClient::post(std::string_view procedure, const std::string& message, std::size_t maxBytes)
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = m_baseUrl + '/' + std::string(procedure);
    request.headers = {{"Content-Type", kProto}, {"Connect-Protocol-Version", "1"}};
    request.maxBytes = maxBytes;
    const std::string compressed =
        m_compress && message.size() >= limits::kCompressRequestBytes ? gzip(message) : std::string{};
    if (compressed.empty() || compressed.size() >= message.size()) {
        request.body = message;
        return send(std::move(request));
    }
    HttpRequest plain = request;
    request.body = compressed;
    request.headers.emplace_back("Content-Encoding", "gzip");
    Result<std::string> answer = send(std::move(request));
    if (answer || answer.error().code != ErrorCode::Unimplemented)
        return answer;
    // The protocol's answer to a compression the server does not know. It can also mean an unknown procedure; asking
    // plainly tells.
    plain.body = message;
    answer = send(std::move(plain));
    m_compress = !answer && answer.error().code == ErrorCode::Unimplemented;
    return answer;
}

Result<std::string> ConnectClient::get(std::string_view procedure, const std::string& message, std::size_t maxBytes)
{
    HttpRequest request;
    request.url =
        m_baseUrl + '/' + std::string(procedure) + "?connect=v1&encoding=proto&base64=1&message=" + base64Url(message);
    if (request.url.size() > limits::kGetUrlBytes)
        return post(procedure, message, maxBytes);
    request.maxBytes = maxBytes;
    return send(std::move(request));
}

Result<std::string> ConnectClient::send(HttpRequest request)
{
    const std::chrono::milliseconds time = timeFor(request.body);
    // The platform gives up when we have stopped listening.
    request.headers.emplace_back("Connect-Timeout-Ms", std::to_string(time.count()));
    request.timeout = time;
    // Errors are read too: they need their room.
    const std::size_t maxBytes = request.maxBytes;
    request.maxBytes = std::max(maxBytes, limits::kErrorBodyBytes);
    authorize(request, m_token);
    TRY_ASSIGN(HttpResponse response, m_http.send(request));
    const std::string mediaType = response.mediaType();
    if (response.status != 200)
        return fail(connectError(response.status, mediaType, response.body));
    if (mediaType != kProto)
        return fail(ErrorCode::NotThePlatform, "status 200 with another content type");
    if (response.body.size() > maxBytes)
        return fail(ErrorCode::DataLoss, "the answer is longer than it may be");
    return std::move(response.body);
}

} // namespace tongban::transport
