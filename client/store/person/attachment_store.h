// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"
#include "sync/base/random.h"
#include "sync/base/result.h"
#include "sync/sql/connection.h"
#include "tongban/v1/person.pb.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace tongban::store
{

// How far an upload has come, kept over restarts. Empty url: not begun.
struct UploadProgress {
    std::string url;
    std::int64_t offset = 0;
};

// Photos and files of one principal, by their SHA-256. The bytes lie encrypted in files with random names, in pieces
// that are opened one by one, under a key kept in the principal's file. Nothing is dropped while a draft, also
// one of another device, a waiting operation or an open case refers to it. The connection's thread; owned by
// PrincipalFile.
class AttachmentStore
{
public:
    // The folder of one principal.
    struct Place {
        std::filesystem::path folder;
    };

    AttachmentStore(sql::Connection& connection, Place place, Random& random);

    // Keeps the bytes (once, however often they are added). ResourceExhausted: too large. StorageFull.
    [[nodiscard]] Result<v1::Attachment> add(std::string_view bytes, std::string_view mediaType, std::string_view name,
                                             UnixMillis now);
    [[nodiscard]] Result<bool> holds(std::string_view sha256);
    // NotFound: not here, or its file is gone. DataLoss: damaged.
    [[nodiscard]] Result<std::string> read(std::string_view sha256);
    // Exactly `length` bytes from `offset`; only the pieces they lie in are opened.
    [[nodiscard]] Result<std::string> read(std::string_view sha256, std::int64_t offset, std::size_t length);

    [[nodiscard]] Result<UploadProgress> uploadProgress(std::string_view sha256);
    [[nodiscard]] Result<void> keepUploadProgress(std::string_view sha256, const UploadProgress& progress);

    // Drops what nothing refers to any more and is older than a day (a photo just taken is not in its draft yet);
    // returns how many.
    [[nodiscard]] Result<int> dropUnneeded(UnixMillis now);

private:
    struct Row;
    [[nodiscard]] Result<Row> row(std::string_view sha256);
    [[nodiscard]] Result<std::string> key();
    [[nodiscard]] Result<std::set<std::string>> needed();
    [[nodiscard]] std::filesystem::path pathOf(const std::string& fileName) const;

    sql::Connection& m_connection;
    Place m_place;
    Random& m_random;
};

} // namespace tongban::store
