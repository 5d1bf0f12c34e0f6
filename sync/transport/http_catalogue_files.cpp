// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http_catalogue_files.h"

#include "sync/transport/connect_error.h"
#include "sync/transport/http_url.h"

#include <algorithm>
#include <utility>

namespace tongban::transport
{

namespace
{

// Names come from a manifest; whatever stands in it, they stay below the folder.
bool acceptable(std::string_view path)
{
    const bool plain = std::all_of(path.begin(), path.end(), [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
               (character >= '0' && character <= '9') || character == '.' || character == '_' || character == '-' ||
               character == '/';
    });
    return plain && !path.empty() && path.front() != '/' && path.find("..") == std::string_view::npos;
}

} // namespace

HttpCatalogueFiles::HttpCatalogueFiles(HttpClient& http, std::string baseUrl)
    : m_http(http)
    , m_baseUrl(withoutTrailingSlash(std::move(baseUrl)))
{
}

Result<std::string> HttpCatalogueFiles::fetch(std::string_view path, std::size_t maxBytes, const Progress& progress)
{
    if (!acceptable(path))
        return fail(ErrorCode::InvalidArgument, "not the name of a catalogue file");
    HttpRequest request;
    request.url = m_baseUrl + "/catalogue/" + std::string(path);
    request.maxBytes = maxBytes;
    request.onProgress = progress;
    // Hashes and zstd frames.
    request.acceptsCompressed = false;
    TRY_ASSIGN(HttpResponse response, m_http.send(request));
    switch (response.status) {
    case 200: return std::move(response.body);
    case 404:
    case 410: return fail(ErrorCode::NotFound, "no such catalogue file");
    default: return fail(connectError(response.status, {}, {}));
    }
}

} // namespace tongban::transport
