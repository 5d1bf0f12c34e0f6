// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/sync_api.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tongban::testing
{

// A platform in memory that follows the protocol of one scope to the letter: log, pages, snapshots, remembered
// operations, backups. What an operation does is a game: it writes its payload behind what its record (named by the
// lane, "case/1") holds. Kinds:
//   "append"  accepted     "reject", "conflict"  refused     "photo"  NEED_BLOBS until all attachments are there
//   "busy"  RETRY_AFTER
//   "poison", "nonsense"  the whole exchange fails with Internal, InvalidArgument     "killer"  the platform dies:
//   Unavailable
// The last four are accepted once calm() was called.
class FakePlatform final : public transport::SyncApi
{
public:
    struct Record {
        std::int64_t version = 0;
        std::int64_t seq = 0;
        std::string body;
        bool deleted = false;
    };
    using Key = std::pair<std::string, std::string>;

    Result<v1::ExchangeResponse> exchange(const v1::ExchangeRequest& request) override;
    Result<v1::FindMissingResponse> findMissing(const v1::FindMissingRequest& request) override;

    // The platform's own work.
    void put(const std::string& collection, const std::string& id, const std::string& body);
    void remove(const std::string& collection, const std::string& id);
    void addBlob(const std::string& sha256);
    void calm();
    // Whatever its kind: as when the city has changed its mind and a copy of the device offers it.
    v1::OperationResult accept(const v1::Operation& operation);
    void backUp();
    // Back to the last backup, under a new epoch.
    void restore();
    void forgetCursors();
    void setPageRecords(int records);
    void setGrantRevision(std::int64_t revision);
    // From now on the checksum is wrong, or right again.
    void setLyingChecksum(bool lying);

    // As a device should hold them: without deleted ones.
    [[nodiscard]] std::map<Key, Record> records() const;
    [[nodiscard]] std::uint64_t checksum() const;
    [[nodiscard]] int exchanges() const;
    // Op_ids in the order of their effects on what the platform holds now.
    [[nodiscard]] const std::vector<std::string>& effects() const;
    // Broken promises of the device, in words; empty when all is well.
    [[nodiscard]] const std::vector<std::string>& complaints() const;

private:
    struct State {
        std::map<Key, Record> records;
        std::map<std::string, std::pair<std::string, v1::OperationResult>> known;
        std::vector<std::string> effects;
        std::int64_t seq = 0;
    };

    void answerAsked(const v1::ExchangeRequest& request, v1::ExchangeResponse& response) const;
    v1::OperationResult apply(const v1::Operation& operation);
    v1::OperationResult decide(const v1::Operation& operation);
    void pull(const std::string& cursor, v1::ExchangeResponse& response);
    void pullSnapshot(std::int64_t since, const std::string& after, v1::ExchangeResponse& response);
    void pullLog(std::int64_t since, v1::ExchangeResponse& response);
    [[nodiscard]] std::string cursorPrefix() const;

    State m_state;
    State m_backup;
    std::set<std::string> m_blobs;
    std::int64_t m_epoch = 1;
    int m_cursorKey = 1;
    int m_pageRecords = 100;
    std::int64_t m_grantRevision = 0;
    bool m_calm = false;
    bool m_lying = false;
    int m_exchanges = 0;
    std::vector<std::string> m_complaints;
};

} // namespace tongban::testing
