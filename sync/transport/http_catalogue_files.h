// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/catalogue_files.h"
#include "sync/transport/http_client.h"

#include <string>

namespace tongban::transport
{

// The port CatalogueFiles by plain GETs below <base>/catalogue/. Without a token: the catalogue is the same for
// everybody. Does not own the HttpClient, shares its thread.
class HttpCatalogueFiles final : public CatalogueFiles
{
public:
    HttpCatalogueFiles(HttpClient& http, std::string baseUrl);

    [[nodiscard]] Result<std::string> fetch(std::string_view path, std::size_t maxBytes,
                                            const Progress& progress = {}) override;

private:
    HttpClient& m_http;
    std::string m_baseUrl;
};

} // namespace tongban::transport
