// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/transport/http_client.h"
#include "sync/transport/token_source.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tongban::transport
{

// The Connect unary protocol (connectrpc.com/docs/protocol), application/proto only. Does not own the HttpClient,
// shares its thread. An answer with status 200 that is not application/proto is NotThePlatform; errors become our codes
// by connect_error.h.
class ConnectClient
{
public:
    ConnectClient(HttpClient& http, std::string baseUrl, TokenSource token);

    // `procedure`: "tongban.v1.SyncService/Exchange".
    template <typename Response, typename Request>
    [[nodiscard]] Result<Response> call(std::string_view procedure, const Request& request, std::size_t maxBytes)
    {
        return parsed<Response>(post(procedure, request.SerializeAsString(), maxBytes));
    }

    // For procedures without side effects: a GET, so that caches and retries below us may do their work.
    template <typename Response, typename Request>
    [[nodiscard]] Result<Response> query(std::string_view procedure, const Request& request, std::size_t maxBytes)
    {
        return parsed<Response>(get(procedure, request.SerializeAsString(), maxBytes));
    }

    [[nodiscard]] Result<std::string> post(std::string_view procedure, const std::string& message,
                                           std::size_t maxBytes);
    [[nodiscard]] Result<std::string> get(std::string_view procedure, const std::string& message, std::size_t maxBytes);

private:
    template <typename Response>
    [[nodiscard]] static Result<Response> parsed(const Result<std::string>& body)
    {
        if (!body)
            return fail(body.error());
        Response response;
        if (!response.ParseFromString(*body))
            return fail(ErrorCode::DataLoss, "the answer does not parse");
        return response;
    }

    [[nodiscard]] Result<std::string> send(HttpRequest request);

    HttpClient& m_http;
    std::string m_baseUrl;
    TokenSource m_token;
    // A server that does not know gzip says so once.
    bool m_compress = true;
};

} // namespace tongban::transport
