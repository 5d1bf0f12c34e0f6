// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/handler.h"
#include "sync/base/limits.h"
#include "sync/base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace tongban::server
{

struct HttpOptions {
    std::string address = "127.0.0.1";
    // 0: any free one.
    std::uint16_t port = 0;
    // For reading and writing, and for handlers.
    int threads = 2;
    int workers = 4;
    std::size_t bodyBytes = limits::kHttpBodyBytes;
    std::chrono::milliseconds headerTimeout = limits::kHttpHeaderTimeout;
    std::chrono::milliseconds idleTimeout = limits::kHttpIdleTimeout;
};

// HTTP/1.1 on one address, the only place that knows Boost.Beast. Reading and writing never block a thread, so that any
// number of slow connections hold up nobody; handlers run on threads of their own. Every request
// has a deadline. Owner: the program; start() and stop() on one thread.
class HttpServer
{
public:
    // `handler` outlives the server.
    HttpServer(HttpOptions options, Handler& handler);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    // Unavailable: the address is taken. InvalidArgument: it is not an address.
    [[nodiscard]] Result<> start();
    // The port that was given.
    [[nodiscard]] std::uint16_t port() const;
    // Takes nothing new, lets requests under way end for at most kHttpStopGrace, then cuts.
    void stop();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

// True for addresses that only this machine can reach.
[[nodiscard]] bool isLoopback(const std::string& address);

} // namespace tongban::server
