// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_client.h"

#include "sync/transport/http_url.h"

#include <curl/curl.h>

#include <algorithm>
#include <cctype>

namespace tongban::transport
{

namespace
{

using HeaderList = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

// One answer as it comes in.
struct Incoming {
    const HttpRequest* request = nullptr;
    const std::atomic<bool>* aborted = nullptr;
    HttpResponse response;
    std::size_t headerBytes = 0;
    bool tooLong = false;
};

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
    return lower;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::size_t onBody(char* data, std::size_t, std::size_t bytes, void* user)
{
    auto* const incoming = static_cast<Incoming*>(user);
    if (incoming->response.body.size() + bytes > incoming->request->maxBytes) {
        incoming->tooLong = true;
        return 0;
    }
    incoming->response.body.append(data, bytes);
    return bytes;
}

std::size_t onHeader(char* data, std::size_t, std::size_t bytes, void* user)
{
    auto* const incoming = static_cast<Incoming*>(user);
    incoming->headerBytes += bytes;
    if (incoming->headerBytes > limits::kHeaderBytes) {
        incoming->tooLong = true;
        return 0;
    }
    const std::string_view line(data, bytes);
    // A new status line: what came before belonged to an interim answer (100 Continue).
    if (line.starts_with("HTTP/"))
        incoming->response.headers.clear();
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos)
        incoming->response.headers.emplace_back(lowerCase(line.substr(0, colon)), trimmed(line.substr(colon + 1)));
    return bytes;
}

int onProgress(void* user, curl_off_t total, curl_off_t received, curl_off_t, curl_off_t)
{
    const auto* const incoming = static_cast<const Incoming*>(user);
    if (incoming->aborted->load())
        return 1;
    if (incoming->request->onProgress && received > 0)
        incoming->request->onProgress(received, total);
    return 0;
}

Error curlError(CURLcode code, const Incoming& incoming)
{
    const std::string detail = std::string("libcurl: ") + curl_easy_strerror(code);
    if (incoming.tooLong)
        return {ErrorCode::DataLoss, "the answer is longer than it may be"};
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK: return {ErrorCode::Cancelled, detail};
    case CURLE_OPERATION_TIMEDOUT: return {ErrorCode::DeadlineExceeded, detail};
    case CURLE_PARTIAL_FILE:
    case CURLE_BAD_CONTENT_ENCODING: return {ErrorCode::DataLoss, detail};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_HTTP2: return {ErrorCode::NotThePlatform, detail};
    case CURLE_URL_MALFORMAT: return {ErrorCode::InvalidArgument, detail};
    case CURLE_OUT_OF_MEMORY:
    case CURLE_FAILED_INIT:
    case CURLE_SSL_CACERT_BADFILE: return {ErrorCode::Internal, detail};
    default: return {ErrorCode::Unavailable, detail};
    }
}

void setMethod(CURL* curl, const HttpRequest& request)
{
    if (request.method == HttpMethod::Head)
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    if (request.method == HttpMethod::Get || request.method == HttpMethod::Head)
        return;
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
    if (request.method == HttpMethod::Patch)
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PATCH");
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.data());
}

HeaderList headerList(const HttpRequest& request)
{
    HeaderList list(nullptr, &curl_slist_free_all);
    const auto append = [&list](const std::string& line) {
        list.reset(curl_slist_append(list.release(), line.c_str()));
    };
    for (const auto& [name, value] : request.headers)
        append(name + ": " + value);
    // Waiting for "100 Continue" costs a second where a proxy does not know it.
    append("Expect:");
    // Whoever answers something else is refused by what it is, not by what was asked for.
    append("Accept:");
    // Nothing of ours is a web form, which is what libcurl would call it.
    const bool typed = std::any_of(request.headers.begin(), request.headers.end(),
                                   [](const auto& header) { return header.first == "Content-Type"; });
    if (!typed)
        append("Content-Type:");
    return list;
}

void setTimes(CURL* curl, const HttpRequest& request)
{
    using std::chrono::milliseconds;
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(milliseconds{limits::kConnectTimeout}.count()));
    const milliseconds whole = request.timeout.count() > 0 ? request.timeout : milliseconds{limits::kLongestRequest};
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(whole.count()));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, limits::kSlowestDownload);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, static_cast<long>(limits::kRequestTimeout.count()));
}

void setSecurity(CURL* curl, const HttpOptions& options, bool loopback)
{
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, loopback ? "http,https" : "https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!options.caFile.empty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, options.caFile.c_str());
    if (!options.pinnedPublicKeys.empty())
        curl_easy_setopt(curl, CURLOPT_PINNEDPUBLICKEY, options.pinnedPublicKeys.c_str());
    // What is meant for this machine must not go through a proxy.
    if (loopback)
        curl_easy_setopt(curl, CURLOPT_PROXY, "");
}

// An answer that ends where the connection ends may have been cut anywhere.
bool framed(CURL* curl, const HttpRequest& request, const HttpResponse& response)
{
    long version = 0;
    curl_easy_getinfo(curl, CURLINFO_HTTP_VERSION, &version);
    const bool bodiless = request.method == HttpMethod::Head || response.status == 204 || response.status == 304;
    return bodiless || version >= CURL_HTTP_VERSION_2_0 || !response.header("content-length").empty() ||
           lowerCase(response.header("transfer-encoding")).find("chunked") != std::string::npos;
}

} // namespace

struct HttpClient::Handle {
    CURL* curl = nullptr;

    Handle()
    {
        static const CURLcode kGlobal = curl_global_init(CURL_GLOBAL_DEFAULT);
        if (kGlobal == CURLE_OK)
            curl = curl_easy_init();
    }
    ~Handle()
    {
        curl_easy_cleanup(curl);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
};

std::string_view HttpResponse::header(std::string_view name) const
{
    const auto found =
        std::find_if(headers.rbegin(), headers.rend(), [name](const auto& header) { return header.first == name; });
    return found == headers.rend() ? std::string_view{} : std::string_view{found->second};
}

std::string HttpResponse::mediaType() const
{
    const std::string_view type = header("content-type");
    return lowerCase(trimmed(type.substr(0, type.find(';'))));
}

HttpClient::HttpClient(HttpOptions options)
    : m_options(std::move(options))
    , m_handle(std::make_unique<Handle>())
{
}

HttpClient::~HttpClient() = default;

void HttpClient::abort()
{
    m_aborted.store(true);
}

void HttpClient::resume()
{
    m_aborted.store(false);
}

Result<HttpResponse> HttpClient::send(const HttpRequest& request)
{
    CURL* const curl = m_handle->curl;
    if (curl == nullptr)
        return fail(ErrorCode::Internal, "libcurl does not start");
    if (m_aborted.load())
        return fail(ErrorCode::Cancelled, "aborted");
    TRY_ASSIGN(const bool loopback, checkUrl(request.url));
    // Options go, open connections stay.
    curl_easy_reset(curl);
    Incoming incoming{&request, &m_aborted, {}, 0, false};
    const HeaderList headers = headerList(request);
    curl_easy_setopt(curl, CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    if (!m_options.userAgent.empty())
        curl_easy_setopt(curl, CURLOPT_USERAGENT, m_options.userAgent.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    // What every platform can do; a longer list costs more than it brings.
    if (request.acceptsCompressed)
        curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(curl, CURLOPT_HTTP09_ALLOWED, 0L);
    setMethod(curl, request);
    setTimes(curl, request);
    setSecurity(curl, m_options, loopback);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &onBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &incoming);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &onHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &incoming);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &onProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &incoming);
    const CURLcode code = curl_easy_perform(curl);
    if (code != CURLE_OK)
        return fail(curlError(code, incoming));
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    incoming.response.status = static_cast<int>(status);
    if (!framed(curl, request, incoming.response))
        return fail(ErrorCode::DataLoss, "the answer does not say where it ends");
    return std::move(incoming.response);
}

} // namespace tongban::transport
