// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/wait.h"
#include "tongban/v1/operation.pb.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::engine
{

// The operations of a scope as the engine knows them, and the rules of their order:
//  - First in, first out inside a lane: only a lane's first pending operation may be sent, the next when it was
//  accepted.
//    Lanes are parallel.
//  - `depends_on` has to be accepted first. What is not in the outbox any more counts as accepted; a name of something
//    written later is passed over, so that there are no circles.
//  - A refused operation is final and holds up nothing but its dependants; these are out of the way of their lanes too.
// A plain value, one thread. It remembers which entries were changed since the last commit.
class Outbox
{
public:
    using Time = std::chrono::milliseconds;

    struct Item {
        v1::OutboxEntry entry;
        Wait wait;
        std::size_t bytes = 0;
        int uploadFailures = 0;
        // How often the platform asked for files it should have by then; not kept over a restart.
        int blobAsks = 0;
        bool inFlight = false;
    };
    struct BlobToUpload {
        std::string opId;
        v1::Attachment attachment;
    };

    void load(std::vector<v1::OutboxEntry> entries, const Moment& now);
    // False: known already.
    bool add(v1::OutboxEntry entry);
    [[nodiscard]] const Item* find(const std::string& opId) const;
    [[nodiscard]] std::vector<v1::OutboxEntry> entries() const;

    // State and reason of every pending entry, from the order, its own wait and the pause of the whole scope.
    void refresh(Time now, const Wait& pause);

    // What follows goes by the states refresh() has set.
    // What an exchange may carry now: by position, at most `limit`, at most `maxBytes` together.
    [[nodiscard]] std::vector<std::string> sendable(Time now, int limit, std::size_t maxBytes) const;
    // The first attachment to upload now.
    [[nodiscard]] std::optional<BlobToUpload> uploadable(Time now) const;
    // Shown as refused, but not by the platform in this epoch: it may have accepted the same from a copy of this
    // device. The newest, at most `limit`.
    [[nodiscard]] std::vector<std::string> doubtful(std::int64_t epoch, int limit) const;
    // When the first operation that may go (be sent, have something uploaded) is due.
    [[nodiscard]] std::optional<Time> nextSendDue() const;
    [[nodiscard]] std::optional<Time> nextUploadDue() const;

    void markSent(const std::string& opId);
    // The exchange it was in is over, whatever came of it.
    void landed(const std::string& opId);
    void wait(const std::string& opId, Wait wait);
    // Waits that only the network caused are over.
    void endNetworkWaits();
    void accepted(const std::string& opId, const v1::OperationResult& result);
    // `epoch`: that of the answer.
    void refused(const std::string& opId, const v1::OperationResult& result, std::int64_t epoch);
    // Ends as "needs attention" without an answer of the platform.
    void needsAttention(const std::string& opId, std::string_view reason);
    void needsBlobs(const std::string& opId, const v1::OperationResult& result);
    void blobUploaded(const std::string& sha256);
    // Counts, and says how many uploads for it have failed in a row.
    int uploadFailed(const std::string& opId);
    // False: it may not be taken back now.
    bool dismiss(const std::string& opId);

    // A pull was completed: what accepted operations did is in the base.
    void pullCompleted();
    // Accepted, pulled and in the platform's backup: leaves the outbox.
    void removeDurable(std::int64_t durableSeq);
    // The platform was restored: all that was accepted is offered again.
    void offerAgain();

    // Entries changed, and op_ids removed, since the last call.
    [[nodiscard]] std::vector<v1::OutboxEntry> takeChanged();
    [[nodiscard]] std::vector<std::string> takeRemoved();

private:
    enum class Verdict { Free, Waits, Dead };

    [[nodiscard]] Item* item(const std::string& opId);
    [[nodiscard]] Verdict dependencies(const Item& item) const;
    void refreshHead(Item& item, Time now, const Wait& pause);
    void set(Item& item, v1::OutboxState state, std::string_view reason, std::int64_t nextTryMs = 0);
    void remove(const std::string& opId);

    // By position: the order in which they were written.
    std::map<std::int64_t, Item> m_items;
    std::map<std::string, std::int64_t> m_positions;
    // Entries behind a refused one; found by refresh().
    std::set<std::string> m_dead;
    std::set<std::string> m_changed;
    std::vector<std::string> m_removed;
};

} // namespace tongban::engine
