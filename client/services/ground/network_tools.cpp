// SPDX-License-Identifier: Apache-2.0
#include "client/services/ground/network_tools.h"

namespace tongban::services
{

NetworkTools::NetworkTools(const ServicePorts& ports, transport::TokenSource token)
    : m_connect(m_http, ports.platformUrl, token)
    , m_apis(m_connect)
    , m_uploader(m_http, ports.platformUrl, token, ports.clock)
    , m_fetcher(m_http, ports.platformUrl, token)
    , m_files(m_http, ports.platformUrl)
{
}

transport::HttpClient& NetworkTools::http()
{
    return m_http;
}

transport::ConnectApis& NetworkTools::apis()
{
    return m_apis;
}

transport::TusUploader& NetworkTools::uploader()
{
    return m_uploader;
}

transport::BlobFetcher& NetworkTools::fetcher()
{
    return m_fetcher;
}

transport::CatalogueFiles& NetworkTools::files()
{
    return m_files;
}

} // namespace tongban::services
