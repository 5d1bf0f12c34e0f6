// SPDX-License-Identifier: Apache-2.0
#include "server/publish/source/files.h"

#include <fstream>
#include <iterator>

namespace tongban::server
{

namespace fs = std::filesystem;

bool isThere(const fs::path& path)
{
    std::error_code error;
    return fs::exists(path, error);
}

Result<std::string> readWholeFile(const fs::path& path, std::size_t limit)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return fail(ErrorCode::NotFound, "the file " + path.filename().string() + " is not there");
    const auto size = fs::file_size(path, error);
    if (error || size > limit)
        return fail(ErrorCode::ResourceExhausted,
                    "the file " + path.filename().string() + " is larger than " + std::to_string(limit) + " bytes");
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in || bytes.size() != size)
        return fail(ErrorCode::Storage, "the file " + path.filename().string() + " cannot be read");
    return bytes;
}

Result<> writeWholeFile(const fs::path& path, std::string_view bytes, FileAccess access)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    fs::path part = path;
    part += ".part";
    fs::remove(part, error);
    std::ofstream out(part, std::ios::binary);
    if (access == FileAccess::OwnerOnly)
        fs::permissions(part, fs::perms::owner_read | fs::perms::owner_write, error);
    if (error)
        return fail(ErrorCode::Storage, "the rights of " + path.filename().string() + " cannot be set");
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out)
        return fail(ErrorCode::Storage, "the file " + path.filename().string() + " cannot be written");
    fs::rename(part, path, error);
    if (error)
        return fail(ErrorCode::Storage,
                    "the file " + path.filename().string() + " cannot be put in place: " + error.message());
    return {};
}

} // namespace tongban::server
