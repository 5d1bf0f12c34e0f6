// SPDX-License-Identifier: Apache-2.0
#include "server/store/blob_store.h"

#include "server/store/file_append.h"
#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "sync/sql/connection.h"
#include "sync/sql/statement.h"
#include "sync/sql/transaction.h"

#include <array>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

namespace tongban::server
{

namespace fs = std::filesystem;

namespace
{

Result<std::string> digestOfFile(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    crypto::Sha256Stream sha;
    std::array<char, 65536> chunk{};
    while (stream.read(chunk.data(), chunk.size()) || stream.gcount() > 0)
        sha.add({chunk.data(), static_cast<std::size_t>(stream.gcount())});
    if (stream.bad())
        return fail(ErrorCode::Storage, "an upload cannot be read");
    return std::string(crypto::asText(sha.finish()));
}

} // namespace

BlobStore::BlobStore(sql::Connection& connection, fs::path folder)
    : m_connection(connection)
    , m_folder(std::move(folder))
{
}

fs::path BlobStore::pathOf(std::string_view sha256) const
{
    const std::string name = crypto::toHex(crypto::asBytes(sha256));
    return m_folder / "blobs" / name.substr(0, 2) / name;
}

fs::path BlobStore::uploadPath(std::string_view id) const
{
    return m_folder / "uploads" / id;
}

Result<bool> BlobStore::holds(std::string_view personId, std::string_view sha256)
{
    TRY_ASSIGN(auto rows, m_connection.prepare("SELECT 1 FROM blob WHERE person_id = ? AND sha256 = ?"));
    TRY(rows.bind(personId, sql::asBlob(sha256)));
    return rows.step();
}

Result<std::optional<Blob>> BlobStore::blob(std::string_view personId, std::string_view sha256)
{
    TRY_ASSIGN(const bool held, holds(personId, sha256));
    const fs::path path = pathOf(sha256);
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(path, error);
    if (!held || error)
        return std::nullopt;
    return Blob{path, bytes};
}

Result<> BlobStore::checkQuota(const Upload& upload)
{
    TRY_ASSIGN(auto open, m_connection.prepare("SELECT count(*), coalesce(sum(bytes), 0) FROM upload WHERE "
                                               "person_id = ?1 AND NOT EXISTS (SELECT 1 FROM blob WHERE blob.person_id "
                                               "= ?1 AND blob.sha256 = upload.sha256)"));
    TRY(open.bind(upload.personId));
    TRY(open.step());
    TRY_ASSIGN(auto held, m_connection.prepare("SELECT coalesce(sum(bytes), 0) FROM blob WHERE person_id = ?"));
    TRY(held.bind(upload.personId));
    TRY(held.step());
    const std::uint64_t bytes = static_cast<std::uint64_t>(open.integer(1) + held.integer(0)) + upload.bytes;
    if (open.integer(0) >= limits::kOpenUploadsPerPerson || bytes > limits::kBlobBytesPerPerson)
        return fail(ErrorCode::ResourceExhausted, "too many uploads");
    return {};
}

Result<Upload> BlobStore::create(Upload upload, Random& random, UnixMillis now)
{
    TRY(forgetExpired(now));
    upload.id = randomId(random);
    upload.expires = now + limits::kUploadLife;
    TRY_ASSIGN(const bool held, holds(upload.personId, upload.sha256));
    upload.offset = held ? upload.bytes : 0;
    if (!held)
        TRY(checkQuota(upload));
    TRY_ASSIGN(auto statement, m_connection.prepare("INSERT INTO upload(id, person_id, sha256, bytes, media_type, "
                                                    "expires_ms) VALUES(?, ?, ?, ?, ?, ?)"));
    TRY(statement.bind(upload.id, upload.personId, sql::asBlob(upload.sha256), upload.bytes, upload.mediaType,
                       toMillis(upload.expires)));
    TRY(statement.run());
    return upload;
}

Result<std::optional<Upload>> BlobStore::find(std::string_view personId, std::string_view id, UnixMillis now)
{
    TRY_ASSIGN(auto rows, m_connection.prepare("SELECT sha256, bytes, media_type, expires_ms FROM upload WHERE id = ? "
                                               "AND person_id = ? AND expires_ms > ?"));
    TRY(rows.bind(id, personId, toMillis(now)));
    TRY_ASSIGN(const bool row, rows.step());
    if (!row)
        return std::nullopt;
    Upload upload{std::string(id),
                  std::string(personId),
                  std::string(rows.blob(0)),
                  static_cast<std::uint64_t>(rows.integer(1)),
                  std::string(rows.text(2)),
                  fromMillis(rows.integer(3)),
                  0};
    TRY_ASSIGN(const bool held, holds(personId, upload.sha256));
    std::error_code error;
    const std::uintmax_t onDisk = fs::file_size(uploadPath(id), error);
    upload.offset = held ? upload.bytes : error ? 0 : std::min<std::uint64_t>(onDisk, upload.bytes);
    return upload;
}

Result<Upload> BlobStore::append(const Upload& upload, std::uint64_t offset, std::string_view bytes, UnixMillis now)
{
    if (offset != upload.offset)
        return fail(ErrorCode::AlreadyExists, "the upload stands at another offset");
    if (bytes.size() > upload.bytes - upload.offset)
        return fail(ErrorCode::InvalidArgument, "more bytes than announced");
    Upload moved = upload;
    if (moved.isComplete())
        return moved;
    TRY(writeDurably(uploadPath(upload.id), offset, bytes));
    moved.offset += bytes.size();
    if (moved.isComplete())
        TRY(complete(moved, now));
    return moved;
}

Result<> BlobStore::complete(const Upload& upload, UnixMillis now)
{
    TRY_ASSIGN(const std::string digest, digestOfFile(uploadPath(upload.id)));
    if (digest != upload.sha256) {
        TRY(forget(upload.id));
        return fail(ErrorCode::DataLoss, "the bytes have another digest");
    }
    TRY(renameDurably(uploadPath(upload.id), pathOf(upload.sha256)));
    TRY_ASSIGN(auto statement, m_connection.prepare("INSERT OR IGNORE INTO blob(person_id, sha256, bytes, media_type, "
                                                    "at_ms) VALUES(?, ?, ?, ?, ?)"));
    TRY(statement.bind(upload.personId, sql::asBlob(upload.sha256), upload.bytes, upload.mediaType, toMillis(now)));
    return statement.run();
}

Result<> BlobStore::forget(std::string_view id)
{
    std::error_code ignored;
    fs::remove(uploadPath(id), ignored);
    TRY_ASSIGN(auto statement, m_connection.prepare("DELETE FROM upload WHERE id = ?"));
    TRY(statement.bind(id));
    return statement.run();
}

Result<> BlobStore::forgetExpired(UnixMillis now)
{
    std::vector<std::string> expired;
    {
        TRY_ASSIGN(auto rows, m_connection.prepare("SELECT id FROM upload WHERE expires_ms <= ?"));
        TRY(rows.bind(toMillis(now)));
        while (true) {
            TRY_ASSIGN(const bool row, rows.step());
            if (!row)
                break;
            expired.emplace_back(rows.text(0));
        }
    }
    for (const std::string& id : expired)
        TRY(forget(id));
    return {};
}

} // namespace tongban::server
