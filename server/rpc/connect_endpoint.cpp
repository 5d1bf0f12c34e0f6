// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/connect_endpoint.h"

#include "server/rpc/base64.h"
#include "server/rpc/connect_code.h"
#include "server/rpc/gzip.h"
#include "server/rpc/query.h"
#include "sync/base/limits.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <utility>

namespace tongban::server
{

namespace
{

constexpr std::string_view kProto = "application/proto";
constexpr std::size_t kTimeoutDigits = 10;

Response refusal(int status, const char* text, std::pair<std::string, std::string> header)
{
    Response response = plainResponse(status, text);
    response.headers.push_back(std::move(header));
    return response;
}

Error withoutPersonalData(const Error& error)
{
    // What went wrong inside is for our log, not for the network.
    return connectCodeOf(error.code).name == "internal" ? Error{error.code, "internal error"} : error;
}

Result<std::string> decoded(std::string_view encoding, std::string_view bytes)
{
    if (encoding.empty() || encoding == "identity")
        return std::string(bytes);
    if (encoding == "gzip")
        return gunzip(bytes, limits::kExchangeRequestBytes);
    return fail(ErrorCode::Unimplemented, "unknown compression: supported encodings are gzip, identity");
}

bool asksForGzip(const Request& request)
{
    const std::string_view accepted = headerOf(request.headers, "Accept-Encoding");
    const std::size_t at = accepted.find("gzip");
    return at != std::string_view::npos && !accepted.substr(at).starts_with("gzip;q=0,") &&
           accepted.substr(at) != "gzip;q=0";
}

void compressFor(const Request& request, Response& response)
{
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (response.body.size() < limits::kCompressRequestBytes || !asksForGzip(request))
        return;
    if (auto packed = gzip(response.body)) {
        response.body = std::move(*packed);
        response.headers.emplace_back("Content-Encoding", "gzip");
    }
}

} // namespace

Response connectErrorResponse(const Error& error)
{
    const ConnectCode code = connectCodeOf(error.code);
    Response response;
    response.status = code.httpStatus;
    response.headers = {{"Content-Type", "application/json"}};
    nlohmann::json body{{"code", code.name}};
    if (!error.detail.empty())
        body["message"] = error.detail;
    response.body = body.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
    return response;
}

std::string_view bearerToken(const Request& request)
{
    const std::string_view value = headerOf(request.headers, "Authorization");
    constexpr std::string_view kScheme = "Bearer ";
    return value.starts_with(kScheme) ? value.substr(kScheme.size()) : std::string_view{};
}

ConnectEndpoint::ConnectEndpoint(const Clock& clock)
    : m_clock(clock)
{
}

void ConnectEndpoint::add(std::string path, bool noSideEffects, Procedure procedure)
{
    m_procedures.emplace(std::move(path), Entry{noSideEffects, std::move(procedure)});
}

Response ConnectEndpoint::handle(const Request& request)
{
    const auto found = m_procedures.find(request.path);
    if (found == m_procedures.end()) {
        Response response = connectErrorResponse({ErrorCode::Unimplemented, "no such procedure"});
        response.status = 404;
        return response;
    }
    const Entry& entry = found->second;
    if (request.method == "POST")
        return handlePost(entry, request);
    if (request.method == "GET" && entry.noSideEffects)
        return handleGet(entry, request);
    return refusal(405, "method not allowed\n", {"Allow", entry.noSideEffects ? "GET, POST" : "POST"});
}

Response ConnectEndpoint::handlePost(const Entry& entry, const Request& request) const
{
    if (mediaTypeOf(request.headers) != kProto)
        return refusal(415, "only application/proto\n", {"Accept-Post", std::string(kProto)});
    const std::string_view version = headerOf(request.headers, "Connect-Protocol-Version");
    if (!version.empty() && version != "1")
        return connectErrorResponse({ErrorCode::InvalidArgument, "connect-protocol-version must be \"1\""});
    const auto message = decoded(headerOf(request.headers, "Content-Encoding"), request.body);
    return message ? run(entry, request, *message) : connectErrorResponse(message.error());
}

Response ConnectEndpoint::handleGet(const Entry& entry, const Request& request) const
{
    const Query query = parseQuery(request.query);
    if (query.value("encoding") != "proto")
        return refusal(415, "only encoding=proto\n", {"Accept-Post", std::string(kProto)});
    const std::string version = query.value("connect");
    if (!version.empty() && version != "v1")
        return connectErrorResponse({ErrorCode::InvalidArgument, "connect must be \"v1\""});
    if (!query.has("message"))
        return connectErrorResponse({ErrorCode::InvalidArgument, "message is missing"});
    const std::string text = query.value("message");
    const auto bytes = query.value("base64") == "1" ? decodeBase64(text) : std::optional<std::string>(text);
    if (!bytes)
        return connectErrorResponse({ErrorCode::InvalidArgument, "message is not base64"});
    const auto message = decoded(query.value("compression"), *bytes);
    return message ? run(entry, request, *message) : connectErrorResponse(message.error());
}

Response ConnectEndpoint::run(const Entry& entry, const Request& request, std::string_view message) const
{
    const auto deadline = deadlineOf(request);
    if (!deadline)
        return connectErrorResponse(deadline.error());
    auto answer = entry.procedure(Call{bearerToken(request), *deadline}, message);
    if (answer && deadline->isOver())
        answer = fail(ErrorCode::DeadlineExceeded, "done, but too late");
    if (!answer)
        return connectErrorResponse(withoutPersonalData(answer.error()));
    Response response;
    response.headers = {{"Content-Type", std::string(kProto)}, {"Cache-Control", "no-store"}};
    response.body = std::move(*answer);
    compressFor(request, response);
    return response;
}

Result<Deadline> ConnectEndpoint::deadlineOf(const Request& request) const
{
    const std::string_view text = headerOf(request.headers, "Connect-Timeout-Ms");
    if (text.empty())
        return Deadline(m_clock, limits::kRequestTimeout);
    std::int64_t millis = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), millis);
    if (error != std::errc{} || end != text.data() + text.size() || text.size() > kTimeoutDigits || millis < 0)
        return fail(ErrorCode::InvalidArgument, "connect-timeout-ms is not a number of at most ten digits");
    const Deadline deadline(m_clock, std::chrono::milliseconds{millis});
    if (deadline.isOver())
        return fail(ErrorCode::DeadlineExceeded, "the time was over before it began");
    return deadline;
}

} // namespace tongban::server
