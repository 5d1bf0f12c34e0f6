// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/sync.pb.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::sql
{
class Connection;
}

namespace tongban::server
{

class MetaTable;

// A record as it stands.
struct StoredRecord {
    std::string principalId;
    // Of whom it is, where only they see it (a draft), whoever else acts for the principal; empty: of all who do.
    std::string personId;
    std::int64_t version = 0;
    std::int64_t seq = 0;
    std::string body;
};

// A principal's records as one person sees them.
struct RecordView {
    std::string_view principalId;
    std::string_view personId;
};

// Changes of a scope with the position behind the last one.
struct RecordPage {
    std::vector<v1::Change> changes;
    std::int64_t last = 0;
    bool more = false;
};

// The records of all people: cases, appointments, messages, licences, profiles. A record that is deleted leaves its row
// behind, so that versions never go back. Same thread as the connection, which outlives it.
class RecordTable
{
public:
    RecordTable(sql::Connection& connection, MetaTable& meta);

    [[nodiscard]] Result<std::optional<StoredRecord>> find(std::string_view principalId, std::string_view collection,
                                                           std::string_view id);
    // Whoever's it is.
    [[nodiscard]] Result<std::optional<StoredRecord>> find(std::string_view collection, std::string_view id);
    // All living ones of a collection, oldest first; of everybody when `principalId` is empty.
    [[nodiscard]] Result<std::vector<StoredRecord>> all(std::string_view collection, std::string_view principalId = {});

    // It was there and is not any more.
    [[nodiscard]] Result<bool> wasRemoved(std::string_view principalId, std::string_view collection,
                                          std::string_view id);

    // Writes the record at its next version and returns the position in the log. Inside a transaction. `personId` is
    // said when it is first written and stays.
    Result<std::int64_t> put(std::string_view principalId, std::string_view collection, std::string_view id,
                             std::string_view body, std::string_view personId = {});
    Result<std::int64_t> remove(std::string_view principalId, std::string_view collection, std::string_view id);

    // Living records behind row `afterRow`, in order of rows, at least one and at most about `maxBytes`.
    [[nodiscard]] Result<RecordPage> snapshotPage(const RecordView& view, std::int64_t afterRow, std::size_t maxBytes);
    // Records changed behind `afterSeq`, deletions too, in order of change.
    [[nodiscard]] Result<RecordPage> changedPage(const RecordView& view, std::int64_t afterSeq, std::size_t maxBytes);
    // Sum of recordChecksum over the living records.
    [[nodiscard]] Result<std::uint64_t> checksum(const RecordView& view);

private:
    struct Written {
        std::string_view body;
        std::string_view personId;
        bool deleted = false;
    };

    Result<std::int64_t> write(std::string_view principalId, std::string_view collection, std::string_view id,
                               const Written& written);
    [[nodiscard]] Result<RecordPage> page(std::string_view sql, const RecordView& view, std::int64_t after,
                                          std::size_t maxBytes);

    sql::Connection& m_connection;
    MetaTable& m_meta;
};

} // namespace tongban::server
