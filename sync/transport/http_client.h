// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/limits.h"
#include "sync/base/result.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongban::transport
{

enum class HttpMethod { Get, Head, Post, Patch };

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    // A longer answer (after decompression) is DataLoss.
    std::size_t maxBytes = 0;
    // Whether an answer may be compressed on its way; what is compressed already need not offer it.
    bool acceptsCompressed = true;
    // For the whole request; zero: limited by speed and kLongestRequest only.
    std::chrono::milliseconds timeout{0};
    // Bytes received of how many (0: unknown). On the calling thread.
    std::function<void(std::int64_t received, std::int64_t total)> onProgress;
};

struct HttpResponse {
    int status = 0;
    std::string body;
    // Names in lower case.
    std::vector<std::pair<std::string, std::string>> headers;

    // Empty when there is none; the last one when there are several.
    [[nodiscard]] std::string_view header(std::string_view name) const;
    // "application/proto" of "application/proto; charset=x".
    [[nodiscard]] std::string mediaType() const;
};

struct HttpOptions {
    // Empty: none is sent. Nobody has to know which program asks, and it is the longest thing many requests would say.
    std::string userAgent;
    // PEM file beside the system's authorities; empty: the system's alone.
    std::string caFile;
    // "sha256//base64;sha256//base64", as libcurl wants it; empty: no pins.
    std::string pinnedPublicKeys;
};

// Blocking HTTP over libcurl with connections kept open. One thread at a time uses it, any thread may abort it. https
// only, plain http to the loopback alone; TLS 1.2 and later; no redirect is followed; gzip is undone. An answer that is
// not framed (neither length nor chunks) is DataLoss, since nobody could tell that it was cut. What fails below HTTP is
// an Error, any status is an answer.
class HttpClient
{
public:
    explicit HttpClient(HttpOptions options = {});
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    [[nodiscard]] Result<HttpResponse> send(const HttpRequest& request);

    // Any thread: the request under way, and every later one until resume(), fails with Cancelled.
    void abort();
    void resume();

private:
    struct Handle;

    HttpOptions m_options;
    std::unique_ptr<Handle> m_handle;
    std::atomic<bool> m_aborted{false};
};

} // namespace tongban::transport
