// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/outbox.h"

#include "sync/base/limits.h"
#include "sync/engine/reasons.h"

#include <algorithm>
#include <utility>

namespace tongban::engine
{

namespace
{

// Room in a request for everything that is not an operation: ids and the cursor.
constexpr std::size_t kRequestHead = 64 << 10;
// Tag and length of one operation in it.
constexpr std::size_t kFrame = 8;

bool pending(const Outbox::Item& item)
{
    return item.entry.state() != v1::OUTBOX_STATE_ACCEPTED && item.entry.state() != v1::OUTBOX_STATE_NEEDS_ATTENTION;
}

bool mayBeSent(const Outbox::Item& item)
{
    const v1::OutboxState state = item.entry.state();
    return !item.inFlight && (state == v1::OUTBOX_STATE_SAVED || state == v1::OUTBOX_STATE_SENDING);
}

bool lacksBlobs(const v1::OutboxEntry& entry)
{
    return entry.result().outcome() == v1::OPERATION_OUTCOME_NEED_BLOBS && entry.result().missing_sha256_size() > 0;
}

bool isMissing(const v1::OutboxEntry& entry, const std::string& sha256)
{
    const auto& missing = entry.result().missing_sha256();
    return std::find(missing.begin(), missing.end(), sha256) != missing.end();
}

// Only what the platform asked for outlives a restart: everything else is tried at once.
Wait waitAfterLoad(const v1::OutboxEntry& entry, const Moment& now)
{
    if (entry.reason() != reasons::kAskedToWait)
        return {};
    // The device's clock may have been moved by years meanwhile.
    const std::int64_t left =
        std::clamp<std::int64_t>(entry.next_try_ms() - toMillis(now.wall), 0, limits::kAskedToWaitMax.count());
    return waitFor(std::chrono::milliseconds{left}, reasons::kAskedToWait, now);
}

} // namespace

void Outbox::load(std::vector<v1::OutboxEntry> entries, const Moment& now)
{
    *this = {};
    for (v1::OutboxEntry& entry : entries) {
        const std::string opId = entry.operation().op_id();
        Wait wait = waitAfterLoad(entry, now);
        if (add(std::move(entry)))
            item(opId)->wait = std::move(wait);
    }
}

bool Outbox::add(v1::OutboxEntry entry)
{
    const std::string opId = entry.operation().op_id();
    const std::int64_t position = entry.position();
    if (m_positions.contains(opId) || m_items.contains(position))
        return false;
    Item item;
    item.bytes = entry.operation().ByteSizeLong();
    item.entry = std::move(entry);
    m_positions.emplace(opId, position);
    m_items.emplace(position, std::move(item));
    return true;
}

const Outbox::Item* Outbox::find(const std::string& opId) const
{
    const auto position = m_positions.find(opId);
    return position == m_positions.end() ? nullptr : &m_items.at(position->second);
}

Outbox::Item* Outbox::item(const std::string& opId)
{
    const auto position = m_positions.find(opId);
    return position == m_positions.end() ? nullptr : &m_items.at(position->second);
}

std::vector<v1::OutboxEntry> Outbox::entries() const
{
    std::vector<v1::OutboxEntry> all;
    for (const auto& [position, item] : m_items)
        all.push_back(item.entry);
    return all;
}

void Outbox::refresh(Time now, const Wait& pause)
{
    m_dead.clear();
    std::set<std::string> busyLanes;
    for (auto& [position, item] : m_items) {
        if (!pending(item))
            continue;
        if (kRequestHead + item.bytes + kFrame > limits::kExchangeRequestBytes) {
            needsAttention(item.entry.operation().op_id(), reasons::kTooLarge);
            continue;
        }
        const Verdict verdict = dependencies(item);
        if (verdict == Verdict::Dead) {
            m_dead.insert(item.entry.operation().op_id());
            set(item, v1::OUTBOX_STATE_BLOCKED, reasons::kOtherRefused);
            continue;
        }
        const bool first = busyLanes.insert(item.entry.operation().lane()).second;
        if (!first || verdict == Verdict::Waits)
            set(item, v1::OUTBOX_STATE_BLOCKED, reasons::kAfterOther);
        else
            refreshHead(item, now, pause);
    }
}

Outbox::Verdict Outbox::dependencies(const Item& item) const
{
    Verdict verdict = Verdict::Free;
    for (const std::string& opId : item.entry.operation().depends_on()) {
        const Item* other = find(opId);
        if (other == nullptr || other->entry.position() >= item.entry.position())
            continue;
        if (other->entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION || m_dead.contains(opId))
            return Verdict::Dead;
        if (other->entry.state() != v1::OUTBOX_STATE_ACCEPTED)
            verdict = Verdict::Waits;
    }
    return verdict;
}

void Outbox::refreshHead(Item& item, Time now, const Wait& pause)
{
    if (item.inFlight)
        return set(item, v1::OUTBOX_STATE_SENDING, reasons::kNone);
    const bool uploading = lacksBlobs(item.entry);
    const bool sent = item.entry.attempts() > 0;
    const v1::OutboxState state = uploading ? v1::OUTBOX_STATE_UPLOADING
                                  : sent    ? v1::OUTBOX_STATE_SENDING
                                            : v1::OUTBOX_STATE_SAVED;
    if (item.wait.holds(now))
        return set(item, state, item.wait.reason, item.wait.untilWallMs);
    if (pause.holds(now))
        return set(item, state, pause.reason, pause.untilWallMs);
    const bool restored = item.wait.reason == reasons::kRestored;
    set(item, state, uploading ? reasons::kNeedsBlobs : restored ? reasons::kRestored : reasons::kNone);
}

void Outbox::set(Item& item, v1::OutboxState state, std::string_view reason, std::int64_t nextTryMs)
{
    v1::OutboxEntry& entry = item.entry;
    if (entry.state() == state && entry.reason() == reason && entry.next_try_ms() == nextTryMs)
        return;
    entry.set_state(state);
    entry.set_reason(std::string(reason));
    entry.set_next_try_ms(nextTryMs);
    m_changed.insert(entry.operation().op_id());
}

std::vector<std::string> Outbox::sendable(Time now, int limit, std::size_t maxBytes) const
{
    std::vector<std::string> chosen;
    std::size_t bytes = kRequestHead;
    for (const auto& [position, item] : m_items) {
        if (static_cast<int>(chosen.size()) >= limit)
            break;
        if (!mayBeSent(item) || item.wait.holds(now))
            continue;
        if (bytes + item.bytes + kFrame > maxBytes)
            continue;
        bytes += item.bytes + kFrame;
        chosen.push_back(item.entry.operation().op_id());
    }
    return chosen;
}

std::vector<std::string> Outbox::doubtful(std::int64_t epoch, int limit) const
{
    std::vector<std::string> chosen;
    for (auto at = m_items.rbegin(); at != m_items.rend() && static_cast<int>(chosen.size()) < limit; ++at) {
        const v1::OutboxEntry& entry = at->second.entry;
        if (entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION && entry.refused_epoch() != epoch)
            chosen.push_back(entry.operation().op_id());
    }
    return chosen;
}

std::optional<Outbox::BlobToUpload> Outbox::uploadable(Time now) const
{
    for (const auto& [position, item] : m_items) {
        if (item.entry.state() != v1::OUTBOX_STATE_UPLOADING || item.wait.holds(now))
            continue;
        // In the operation's own order: reduced photos stand before originals.
        for (const v1::Attachment& attachment : item.entry.operation().attachments()) {
            if (isMissing(item.entry, attachment.sha256()))
                return BlobToUpload{item.entry.operation().op_id(), attachment};
        }
    }
    return std::nullopt;
}

std::optional<Outbox::Time> Outbox::nextSendDue() const
{
    std::optional<Time> due;
    for (const auto& [position, item] : m_items) {
        if (mayBeSent(item))
            due = std::min(due.value_or(item.wait.until), item.wait.until);
    }
    return due;
}

std::optional<Outbox::Time> Outbox::nextUploadDue() const
{
    std::optional<Time> due;
    for (const auto& [position, item] : m_items) {
        if (item.entry.state() == v1::OUTBOX_STATE_UPLOADING)
            due = std::min(due.value_or(item.wait.until), item.wait.until);
    }
    return due;
}

std::vector<v1::OutboxEntry> Outbox::takeChanged()
{
    std::vector<v1::OutboxEntry> changed;
    for (const std::string& opId : std::exchange(m_changed, {})) {
        if (const Item* found = find(opId))
            changed.push_back(found->entry);
    }
    return changed;
}

std::vector<std::string> Outbox::takeRemoved()
{
    return std::exchange(m_removed, {});
}

} // namespace tongban::engine
