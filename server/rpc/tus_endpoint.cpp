// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/tus_endpoint.h"

#include "server/rpc/connect_endpoint.h"
#include "server/rpc/tus_headers.h"
#include "sync/base/limits.h"

#include <utility>

namespace tongban::server
{

namespace
{

constexpr std::string_view kPath = "/files";
constexpr std::string_view kVersion = "1.0.0";
constexpr int kChecksumMismatch = 460;
constexpr std::size_t kMediaTypeBytes = 100;

Response tus(int status)
{
    Response response;
    response.status = status;
    response.headers = {{"Tus-Resumable", std::string(kVersion)}, {"Cache-Control", "no-store"}};
    return response;
}

Response refused(const Error& error)
{
    // 409 is tus's own word for an offset that does not fit; a wrong digest has a number of its own.
    if (error.code == ErrorCode::DataLoss)
        return tus(kChecksumMismatch);
    Response response = connectErrorResponse(error);
    response.headers.emplace_back("Tus-Resumable", kVersion);
    return response;
}

void describe(Response& response, const Upload& upload)
{
    response.headers.emplace_back("Upload-Offset", std::to_string(upload.offset));
    if (!upload.isComplete())
        response.headers.emplace_back("Upload-Expires", httpDate(upload.expires));
}

Response options()
{
    Response response = tus(204);
    response.headers.emplace_back("Tus-Version", kVersion);
    response.headers.emplace_back("Tus-Extension", "creation,expiration");
    response.headers.emplace_back("Tus-Max-Size", std::to_string(limits::kAttachmentBytes));
    return response;
}

} // namespace

TusEndpoint::TusEndpoint(Platform& platform)
    : m_platform(platform)
{
}

Response TusEndpoint::handle(const Request& request)
{
    if (request.method == "OPTIONS")
        return options();
    if (headerOf(request.headers, "Tus-Resumable") != kVersion) {
        Response response = tus(412);
        response.headers.emplace_back("Tus-Version", kVersion);
        return response;
    }
    if (request.path == kPath || request.path == "/files/")
        return request.method == "POST" ? create(request) : tus(405);
    if (!request.path.starts_with("/files/"))
        return tus(404);
    const std::string_view id = std::string_view(request.path).substr(kPath.size() + 1);
    if (request.method == "HEAD")
        return head(request, id);
    if (request.method == "PATCH")
        return patch(request, id);
    return tus(405);
}

Response TusEndpoint::create(const Request& request)
{
    const auto length = parseCount(headerOf(request.headers, "Upload-Length"));
    const auto metadata = parseUploadMetadata(headerOf(request.headers, "Upload-Metadata"));
    const auto digest = metadata.contains("sha256") ? parseHexDigest(metadata.find("sha256")->second) : std::nullopt;
    if (!length || !digest)
        return refused({ErrorCode::InvalidArgument, "Upload-Length and a sha256 in Upload-Metadata are needed"});
    if (*length == 0 || *length > limits::kAttachmentBytes)
        return tus(413);
    const auto type = metadata.find("filetype");
    Upload wanted;
    wanted.sha256 = *digest;
    wanted.bytes = *length;
    wanted.mediaType = type == metadata.end() ? std::string() : type->second.substr(0, kMediaTypeBytes);
    const auto upload = m_platform.createUpload(bearerToken(request), std::move(wanted));
    if (!upload)
        return refused(upload.error());
    Response response = tus(201);
    response.headers.emplace_back("Location", std::string(kPath) + "/" + upload->id);
    describe(response, *upload);
    return response;
}

Response TusEndpoint::head(const Request& request, std::string_view id)
{
    const auto upload = m_platform.findUpload(bearerToken(request), id);
    if (!upload)
        return refused(upload.error());
    Response response = tus(200);
    response.headers.emplace_back("Upload-Length", std::to_string(upload->bytes));
    describe(response, *upload);
    return response;
}

Response TusEndpoint::patch(const Request& request, std::string_view id)
{
    if (mediaTypeOf(request.headers) != "application/offset+octet-stream")
        return tus(415);
    const auto offset = parseCount(headerOf(request.headers, "Upload-Offset"));
    if (!offset)
        return refused({ErrorCode::InvalidArgument, "Upload-Offset is missing"});
    const auto upload = m_platform.appendToUpload(bearerToken(request), id, *offset, request.body);
    if (!upload)
        return refused(upload.error());
    Response response = tus(204);
    describe(response, *upload);
    return response;
}

} // namespace tongban::server
