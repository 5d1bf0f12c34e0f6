// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/ground/service_ports.h"
#include "sync/transport/blobs/http_blob_fetcher.h"
#include "sync/transport/blobs/tus_uploader.h"
#include "sync/transport/connect_apis.h"
#include "sync/transport/connect_client.h"
#include "sync/transport/http_catalogue_files.h"
#include "sync/transport/http_client.h"

namespace tongban::services
{

// Everything that speaks with the platform over one HTTP client. One thread; a short-lived one serves a single request
// of the work thread, the sync thread keeps its own. `token` is asked at each request.
class NetworkTools
{
public:
    NetworkTools(const ServicePorts& ports, transport::TokenSource token);

    [[nodiscard]] transport::HttpClient& http();
    [[nodiscard]] transport::ConnectApis& apis();
    [[nodiscard]] transport::TusUploader& uploader();
    [[nodiscard]] transport::BlobFetcher& fetcher();
    [[nodiscard]] transport::CatalogueFiles& files();

private:
    transport::HttpClient m_http;
    transport::ConnectClient m_connect;
    transport::ConnectApis m_apis;
    transport::TusUploader m_uploader;
    transport::HttpBlobFetcher m_fetcher;
    transport::HttpCatalogueFiles m_files;
};

} // namespace tongban::services
