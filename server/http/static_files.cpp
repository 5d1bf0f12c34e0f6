// SPDX-License-Identifier: Apache-2.0
#include "server/http/static_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <system_error>

namespace tongban::server
{

namespace fs = std::filesystem;

namespace
{

// Two halves of a pack's name, of sixteen digits each; hashes have more.
constexpr std::size_t kHashDigits = 32;
// Files that change are small (a head); their ETag is their content's hash.
constexpr std::uintmax_t kChangingFileBytes = 1 << 20;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

// The path below the folder, or nothing when it is not one of ours.
std::optional<fs::path> safePath(std::string_view text)
{
    fs::path path;
    while (!text.empty()) {
        const std::string_view name = text.substr(0, text.find('/'));
        text.remove_prefix(std::min(text.size(), name.size() + 1));
        if (name.empty() || name.front() == '.' || !std::all_of(name.begin(), name.end(), isNameCharacter))
            return std::nullopt;
        path /= name;
    }
    return path;
}

bool isRegularBelow(const fs::path& folder, const fs::path& path)
{
    fs::path walked = folder;
    for (const fs::path& part : path) {
        walked /= part;
        std::error_code error;
        if (fs::symlink_status(walked, error).type() == fs::file_type::symlink || error)
            return false;
    }
    std::error_code error;
    return fs::is_regular_file(walked, error);
}

// "3f…" or "3f…-9a…".
bool isNamedByHash(const fs::path& path)
{
    const std::string name = path.filename().string();
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    const auto digits = std::count_if(name.begin(), name.end(), isDigit);
    const auto dashes = std::count(name.begin(), name.end(), '-');
    return digits >= static_cast<std::ptrdiff_t>(kHashDigits) && dashes <= 1 &&
           digits + dashes == static_cast<std::ptrdiff_t>(name.size());
}

// FNV-1a, folded: tells versions of one small file apart, protects nothing.
std::string etagOf(std::string_view content)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : content)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3u;
    return "\"" + std::to_string(static_cast<std::uint32_t>(hash ^ (hash >> 32))) + "\"";
}

Response changingFile(const Request& request, const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    Response response;
    response.body.assign(std::istreambuf_iterator<char>(stream), {});
    if (!stream)
        return plainResponse(500, "cannot be read\n");
    const std::string etag = etagOf(response.body);
    response.headers = {{"Content-Type", "application/octet-stream"}, {"Cache-Control", "no-cache"}, {"ETag", etag}};
    if (headerOf(request.headers, "If-None-Match").find(etag) != std::string_view::npos) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

} // namespace

StaticFiles::StaticFiles(std::string prefix, fs::path folder)
    : m_prefix(std::move(prefix))
    , m_folder(std::move(folder))
{
}

Response StaticFiles::handle(const Request& request)
{
    if (request.method != "GET" && request.method != "HEAD") {
        Response refused = plainResponse(405, "only GET and HEAD\n");
        refused.headers.emplace_back("Allow", "GET, HEAD");
        return refused;
    }
    const auto below = request.path.starts_with(m_prefix)
                           ? safePath(std::string_view(request.path).substr(m_prefix.size()))
                           : std::nullopt;
    if (!below || below->empty() || !isRegularBelow(m_folder, *below))
        return plainResponse(404, "not found\n");
    const fs::path path = m_folder / *below;
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(path, error);
    if (error)
        return plainResponse(404, "not found\n");
    if (!isNamedByHash(path) && bytes <= kChangingFileBytes)
        return changingFile(request, path);
    Response response;
    response.headers = {{"Content-Type", "application/octet-stream"},
                        {"Cache-Control", isNamedByHash(path) ? "max-age=31536000, immutable" : "no-cache"}};
    response.file = FileBody{path, bytes};
    return response;
}

} // namespace tongban::server
