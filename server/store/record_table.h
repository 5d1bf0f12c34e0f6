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
    std::int64_t version = 0;
    std::int64_t seq = 0;
    std::string body;
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

    // Writes the record at its next version and returns the position in the log. Inside a transaction.
    Result<std::int64_t> put(std::string_view principalId, std::string_view collection, std::string_view id,
                             std::string_view body);
    Result<std::int64_t> remove(std::string_view principalId, std::string_view collection, std::string_view id);

    // Living records behind row `afterRow`, in order of rows, at least one and at most about `maxBytes`.
    [[nodiscard]] Result<RecordPage> snapshotPage(std::string_view principalId, std::int64_t afterRow,
                                                  std::size_t maxBytes);
    // Records changed behind `afterSeq`, deletions too, in order of change.
    [[nodiscard]] Result<RecordPage> changedPage(std::string_view principalId, std::int64_t afterSeq,
                                                 std::size_t maxBytes);
    // Sum of recordChecksum over the living records.
    [[nodiscard]] Result<std::uint64_t> checksum(std::string_view principalId);

private:
    Result<std::int64_t> write(std::string_view principalId, std::string_view collection, std::string_view id,
                               std::string_view body, bool deleted);
    [[nodiscard]] Result<RecordPage> page(std::string_view sql, std::string_view principalId, std::int64_t after,
                                          std::size_t maxBytes);

    sql::Connection& m_connection;
    MetaTable& m_meta;
};

} // namespace tongban::server
