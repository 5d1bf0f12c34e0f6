// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"
#include "sync/transport/blobs/blob_uploader.h"
#include "sync/transport/http_client.h"
#include "sync/transport/token_source.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace tongban::transport
{

// The port BlobUploader by tus 1.0.0 (tus.io) at <base>/files. Upload-Metadata carries "sha256" (64 hex digits) and
// "filetype", each in base64 as tus demands. The platform compares the digest when the last byte is there: 460 means
// the bytes it has are wrong, so the upload is begun anew once. A connection cut in the middle is taken up again at the
// platform's offset. Chunks are fitted to the link between kChunkMinBytes and kChunkMaxBytes. An upload URL of another
// host is refused: the token would go there. One thread; does not own the HttpClient and the clock.
class TusUploader final : public BlobUploader
{
public:
    TusUploader(HttpClient& http, std::string baseUrl, TokenSource token, const Clock& clock);

    [[nodiscard]] Result<> upload(const UploadSource& source, const UploadState& from, const OnState& onState) override;

private:
    using Headers = std::vector<std::pair<std::string, std::string>>;
    // What a try came to. Gone: the platform does not know the upload. WrongBytes: it has others than it should.
    enum class Step { Moved, Cut, Gone, WrongBytes, Done };

    [[nodiscard]] Result<Step> transfer(const UploadSource& source, UploadState& state, bool offsetKnown,
                                        const OnState& onState);
    [[nodiscard]] Result<UploadState> create(const UploadSource& source);
    [[nodiscard]] Result<Step> askOffset(const UploadSource& source, UploadState& state);
    [[nodiscard]] Result<Step> sendChunk(const UploadSource& source, UploadState& state);
    [[nodiscard]] Result<HttpResponse> request(HttpMethod method, const std::string& url, Headers headers,
                                               std::string body = {});
    void fitChunk(std::chrono::milliseconds took);

    HttpClient& m_http;
    std::string m_baseUrl;
    TokenSource m_token;
    const Clock& m_clock;
    std::size_t m_chunk;
};

} // namespace tongban::transport
