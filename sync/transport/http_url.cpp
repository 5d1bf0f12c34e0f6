// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_url.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace tongban::transport
{

namespace
{

using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

Url parse(const std::string& text)
{
    Url url(curl_url(), &curl_url_cleanup);
    if (url && curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK)
        url.reset();
    return url;
}

std::string part(const Url& url, CURLUPart which, unsigned int flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(url.get(), which, &text, flags) != CURLUE_OK)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

// libcurl never asks a name server for "localhost".
bool isLoopback(const std::string& host)
{
    const bool digits = host.find_first_not_of("0123456789.") == std::string::npos;
    return host == "localhost" || host == "[::1]" || (digits && host.starts_with("127."));
}

std::string encode(std::string_view bytes, const char* alphabet, bool pad)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t here = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8 | (i < here ? static_cast<std::uint8_t>(bytes[at + i]) : 0u);
        for (std::size_t i = 0; i <= here; ++i)
            text.push_back(alphabet[group >> (18 - 6 * i) & 0x3f]);
        if (pad)
            text.append(3 - here, '=');
    }
    return text;
}

} // namespace

Result<bool> checkUrl(const std::string& url)
{
    const Url parsed = parse(url);
    if (!parsed)
        return fail(ErrorCode::InvalidArgument, "not an address");
    const std::string scheme = part(parsed, CURLUPART_SCHEME);
    const bool loopback = isLoopback(part(parsed, CURLUPART_HOST));
    if (scheme != "https" && !(scheme == "http" && loopback))
        return fail(ErrorCode::InvalidArgument, "only https is asked, and http on this machine");
    return loopback;
}

Result<std::string> resolveOnSameHost(const std::string& base, const std::string& reference)
{
    const Url from = parse(base);
    const Url target = parse(base);
    if (!from || !target || curl_url_set(target.get(), CURLUPART_URL, reference.c_str(), 0) != CURLUE_OK)
        return fail(ErrorCode::NotThePlatform, "a reference that is not an address");
    const bool same =
        part(from, CURLUPART_SCHEME) == part(target, CURLUPART_SCHEME) &&
        part(from, CURLUPART_HOST) == part(target, CURLUPART_HOST) &&
        part(from, CURLUPART_PORT, CURLU_DEFAULT_PORT) == part(target, CURLUPART_PORT, CURLU_DEFAULT_PORT);
    if (!same)
        return fail(ErrorCode::NotThePlatform, "a reference to another host");
    return part(target, CURLUPART_URL);
}

std::string withoutTrailingSlash(std::string url)
{
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

std::string base64(std::string_view bytes)
{
    return encode(bytes, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", true);
}

std::string hex(std::string_view bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        text.push_back(kDigits[static_cast<std::uint8_t>(byte) >> 4]);
        text.push_back(kDigits[static_cast<std::uint8_t>(byte) & 0x0f]);
    }
    return text;
}

std::string base64Url(std::string_view bytes)
{
    return encode(bytes, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", false);
}

} // namespace tongban::transport
