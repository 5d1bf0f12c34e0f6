// SPDX-License-Identifier: Apache-2.0
#include "server/app/small_file.h"

#include <fstream>
#include <string>
#include <system_error>

namespace tongban::server
{

Result<> writeInOnePiece(const std::filesystem::path& path, std::string_view content)
{
    const std::filesystem::path beside = path.string() + ".new";
    {
        std::ofstream stream(beside, std::ios::binary | std::ios::trunc);
        stream << content;
        if (!stream.flush())
            return fail(ErrorCode::Storage, "cannot write " + path.string());
    }
    std::error_code error;
    std::filesystem::rename(beside, path, error);
    if (error)
        return fail(ErrorCode::Storage, "cannot write " + path.string() + ": " + error.message());
    return {};
}

} // namespace tongban::server
