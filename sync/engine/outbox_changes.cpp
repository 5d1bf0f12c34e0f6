// SPDX-License-Identifier: Apache-2.0
// The second half of Outbox: what happens to single operations.
#include "sync/engine/outbox.h"
#include "sync/engine/reasons.h"

#include <algorithm>
#include <utility>

namespace tongban::engine
{

void Outbox::markSent(const std::string& opId)
{
    Item* const found = item(opId);
    if (found == nullptr)
        return;
    found->inFlight = true;
    found->wait = {};
    found->entry.set_attempts(found->entry.attempts() + 1);
    m_changed.insert(opId);
}

void Outbox::landed(const std::string& opId)
{
    if (Item* const found = item(opId))
        found->inFlight = false;
}

void Outbox::wait(const std::string& opId, Wait wait)
{
    if (Item* const found = item(opId))
        found->wait = std::move(wait);
}

void Outbox::endNetworkWaits()
{
    for (auto& [position, item] : m_items) {
        if (item.wait.reason == reasons::kOffline)
            item.wait = {};
    }
}

void Outbox::accepted(const std::string& opId, const v1::OperationResult& result)
{
    Item* const found = item(opId);
    if (found == nullptr)
        return;
    set(*found, v1::OUTBOX_STATE_ACCEPTED, reasons::kNone);
    found->wait = {};
    found->entry.set_accepted_seq(result.accepted_seq());
    found->entry.set_pulled(false);
    found->entry.clear_refused_epoch();
    *found->entry.mutable_result() = result;
    m_changed.insert(opId);
}

void Outbox::refused(const std::string& opId, const v1::OperationResult& result, std::int64_t epoch)
{
    Item* const found = item(opId);
    if (found == nullptr)
        return;
    *found->entry.mutable_result() = result;
    const bool conflict = result.outcome() == v1::OPERATION_OUTCOME_CONFLICT;
    needsAttention(opId, !result.reason().empty() ? result.reason() : conflict ? "conflict" : "rejected");
    found->entry.set_refused_epoch(epoch);
    m_changed.insert(opId);
}

void Outbox::needsAttention(const std::string& opId, std::string_view reason)
{
    Item* const found = item(opId);
    if (found == nullptr)
        return;
    found->wait = {};
    set(*found, v1::OUTBOX_STATE_NEEDS_ATTENTION, reason);
}

void Outbox::needsBlobs(const std::string& opId, const v1::OperationResult& result)
{
    Item* const found = item(opId);
    if (found == nullptr)
        return;
    *found->entry.mutable_result() = result;
    ++found->blobAsks;
    m_changed.insert(opId);
    const auto& attachments = found->entry.operation().attachments();
    for (const std::string& sha256 : result.missing_sha256()) {
        const bool has =
            std::any_of(attachments.begin(), attachments.end(),
                        [&sha256](const v1::Attachment& attachment) { return attachment.sha256() == sha256; });
        if (!has)
            return needsAttention(opId, reasons::kAttachmentMissing);
    }
}

void Outbox::blobUploaded(const std::string& sha256)
{
    for (auto& [position, item] : m_items) {
        auto* const missing = item.entry.mutable_result()->mutable_missing_sha256();
        const auto gone = std::remove(missing->begin(), missing->end(), sha256);
        if (gone == missing->end())
            continue;
        missing->erase(gone, missing->end());
        item.uploadFailures = 0;
        m_changed.insert(item.entry.operation().op_id());
    }
}

int Outbox::uploadFailed(const std::string& opId)
{
    Item* const found = item(opId);
    return found == nullptr ? 0 : ++found->uploadFailures;
}

bool Outbox::dismiss(const std::string& opId)
{
    const Item* const found = find(opId);
    if (found == nullptr || found->inFlight)
        return false;
    const bool refused = found->entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION || m_dead.contains(opId);
    // Once sent, the platform may have it: only its answer can end it.
    const bool neverSent = found->entry.attempts() == 0 && found->entry.state() != v1::OUTBOX_STATE_ACCEPTED;
    if (!refused && !neverSent)
        return false;
    for (auto& [position, item] : m_items) {
        const auto& needed = item.entry.operation().depends_on();
        if (position > found->entry.position() && std::find(needed.begin(), needed.end(), opId) != needed.end())
            needsAttention(item.entry.operation().op_id(), reasons::kOtherDismissed);
    }
    remove(opId);
    return true;
}

void Outbox::remove(const std::string& opId)
{
    const auto position = m_positions.find(opId);
    m_items.erase(position->second);
    m_positions.erase(position);
    m_changed.erase(opId);
    m_removed.push_back(opId);
}

void Outbox::pullCompleted()
{
    for (auto& [position, item] : m_items) {
        if (item.entry.state() == v1::OUTBOX_STATE_ACCEPTED && !item.entry.pulled()) {
            item.entry.set_pulled(true);
            m_changed.insert(item.entry.operation().op_id());
        }
    }
}

void Outbox::removeDurable(std::int64_t durableSeq)
{
    std::vector<std::string> durable;
    for (const auto& [position, item] : m_items) {
        const v1::OutboxEntry& entry = item.entry;
        if (entry.state() == v1::OUTBOX_STATE_ACCEPTED && entry.pulled() && entry.accepted_seq() <= durableSeq)
            durable.push_back(entry.operation().op_id());
    }
    for (const std::string& opId : durable)
        remove(opId);
}

void Outbox::offerAgain()
{
    for (auto& [position, item] : m_items) {
        if (item.entry.state() != v1::OUTBOX_STATE_ACCEPTED)
            continue;
        set(item, v1::OUTBOX_STATE_SENDING, reasons::kRestored);
        item.wait = {{}, 0, reasons::kRestored};
        item.entry.set_accepted_seq(0);
        item.entry.set_pulled(false);
        item.entry.clear_result();
    }
}

} // namespace tongban::engine
