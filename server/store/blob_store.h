// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"
#include "sync/base/random.h"
#include "sync/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tongban::sql
{
class Connection;
}

namespace tongban::server
{

// An upload of one person's attachment, begun and maybe ended.
struct Upload {
    std::string id;
    std::string personId;
    // 32 bytes.
    std::string sha256;
    std::uint64_t bytes = 0;
    std::string mediaType;
    UnixMillis expires;
    // How much of it is on the disk.
    std::uint64_t offset = 0;

    [[nodiscard]] bool isComplete() const
    {
        return offset == bytes;
    }
};

// An attachment that is here whole.
struct Blob {
    std::filesystem::path path;
    std::uint64_t bytes = 0;
};

// Attachments by their SHA-256: files on the disk, what belongs to whom in the database. A file enters only when its
// digest was verified. Same thread as the connection, which outlives it. Calls of its own are transactions.
class BlobStore
{
public:
    BlobStore(sql::Connection& connection, std::filesystem::path folder);

    [[nodiscard]] Result<bool> holds(std::string_view personId, std::string_view sha256);
    // Nothing when this person has not brought it, or its file is gone.
    [[nodiscard]] Result<std::optional<Blob>> blob(std::string_view personId, std::string_view sha256);
    [[nodiscard]] std::filesystem::path pathOf(std::string_view sha256) const;

    // ResourceExhausted: too many open uploads, or too much in all. What is held already is complete at once.
    [[nodiscard]] Result<Upload> create(Upload upload, Random& random, UnixMillis now);
    // Nothing when it is somebody else's, over, or was never begun.
    [[nodiscard]] Result<std::optional<Upload>> find(std::string_view personId, std::string_view id, UnixMillis now);
    // AlreadyExists: the offset is not where the upload stands. InvalidArgument: more than was announced. DataLoss: the
    // last byte is there and the digest is another; the upload is forgotten.
    [[nodiscard]] Result<Upload> append(const Upload& upload, std::uint64_t offset, std::string_view bytes,
                                        UnixMillis now);
    [[nodiscard]] Result<> forgetExpired(UnixMillis now);

private:
    [[nodiscard]] Result<> checkQuota(const Upload& upload);
    [[nodiscard]] Result<> complete(const Upload& upload, UnixMillis now);
    [[nodiscard]] Result<> forget(std::string_view id);
    [[nodiscard]] std::filesystem::path uploadPath(std::string_view id) const;

    sql::Connection& m_connection;
    std::filesystem::path m_folder;
};

} // namespace tongban::server
