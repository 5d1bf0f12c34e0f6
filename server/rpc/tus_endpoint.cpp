// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/tus_endpoint.h"

#include "server/rpc/base64.h"
#include "server/rpc/connect_endpoint.h"
#include "sync/base/limits.h"

#include <charconv>
#include <cstdio>
#include <ctime>
#include <map>
#include <optional>

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

std::optional<std::uint64_t> numberIn(const Request& request, std::string_view header)
{
    const std::string_view text = headerOf(request.headers, header);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// "sha256 ZWY..,filetype aW1h.." decoded.
std::map<std::string, std::string, std::less<>> metadataOf(const Request& request)
{
    std::map<std::string, std::string, std::less<>> fields;
    std::string_view rest = headerOf(request.headers, "Upload-Metadata");
    while (!rest.empty()) {
        std::string_view field = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(rest.size(), field.size() + 1));
        field.remove_prefix(std::min(field.size(), field.find_first_not_of(' ')));
        const std::size_t space = field.find(' ');
        const auto value = space == std::string_view::npos ? std::nullopt : decodeBase64(field.substr(space + 1));
        if (value)
            fields.emplace(field.substr(0, space), *value);
    }
    return fields;
}

std::optional<std::string> fromHex(std::string_view hex)
{
    if (hex.size() != 64)
        return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        unsigned byte = 0;
        const char* const begin = hex.data() + i;
        if (std::from_chars(begin, begin + 2, byte, 16).ptr != begin + 2)
            return std::nullopt;
        bytes.push_back(static_cast<char>(byte));
    }
    return bytes;
}

// "Mon, 23 Nov 2026 10:00:00 GMT"
std::string httpDate(UnixMillis time)
{
    const std::chrono::sys_days day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time - day);
    const std::chrono::hh_mm_ss clock{seconds};
    constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[64];
    std::snprintf(text, sizeof text, "%s, %02u %s %04d %02d:%02d:%02d GMT",
                  kDays[std::chrono::weekday{day}.c_encoding()], static_cast<unsigned>(date.day()),
                  kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text;
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
    const auto length = numberIn(request, "Upload-Length");
    const auto metadata = metadataOf(request);
    const auto digest = metadata.contains("sha256") ? fromHex(metadata.find("sha256")->second) : std::nullopt;
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
    const auto offset = numberIn(request, "Upload-Offset");
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
