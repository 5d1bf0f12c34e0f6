// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/blobs/blob_fetcher.h"
#include "sync/transport/http_client.h"
#include "sync/transport/token_source.h"

#include <string>

namespace tongban::transport
{

// GET `/attachments/HEX` by ranges (RFC 9110, section 14). What passes it on may answer a range with the whole: then
// the part that was asked for is taken of it. Does not own the client, shares its thread.
class HttpBlobFetcher final : public BlobFetcher
{
public:
    HttpBlobFetcher(HttpClient& http, std::string baseUrl, TokenSource token);

    [[nodiscard]] Result<std::string> fetch(const std::string& sha256, std::int64_t total, std::int64_t offset,
                                            std::size_t length) override;

private:
    HttpClient& m_http;
    std::string m_baseUrl;
    TokenSource m_token;
};

} // namespace tongban::transport
