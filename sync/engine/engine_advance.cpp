// SPDX-License-Identifier: Apache-2.0
// The part of Engine that decides what to do next.
#include "sync/base/limits.h"
#include "sync/engine/engine.h"

#include <algorithm>
#include <utility>

namespace tongban::engine
{

// First everything known is written down, then something is begun, and it leaves only when that it was begun is written
// down too.
void Engine::advance()
{
    if (!m_loaded || m_committing)
        return;
    m_outbox.refresh(m_now.monotonic, m_pause);
    if (commitChanges())
        return;
    beginExchange();
    beginUpload();
    m_outbox.refresh(m_now.monotonic, m_pause);
    if (commitChanges())
        return;
    for (Effect& effect : std::exchange(m_afterCommit, {}))
        m_effects.push_back(std::move(effect));
}

bool Engine::commitChanges()
{
    ScopeCommit commit;
    commit.updatedEntries = m_outbox.takeChanged();
    commit.removedOperations = m_outbox.takeRemoved();
    const bool empty =
        commit.updatedEntries.empty() && commit.removedOperations.empty() && !m_pending.stateChanged && !m_pending.pull;
    if (empty)
        return false;
    commit.state = m_state;
    commit.pull = std::move(m_pending.pull);
    notifyAfterCommit(commit);
    m_expectedChecksum = m_pending.expectedChecksum;
    m_pending = {};
    m_committing = true;
    m_effects.push_back(Commit{std::move(commit)});
    return true;
}

void Engine::notifyAfterCommit(const ScopeCommit& commit)
{
    ScopeChanged changed;
    for (const v1::OutboxEntry& entry : commit.updatedEntries)
        changed.operations.push_back(entry.operation().op_id());
    changed.operations.insert(changed.operations.end(), commit.removedOperations.begin(),
                              commit.removedOperations.end());
    if (commit.pull && commit.pull->finish) {
        changed.everything = !m_pending.singlePage;
        for (const v1::Change& change : commit.pull->changes)
            changed.records.push_back({change.collection(), change.id()});
    }
    std::vector<Effect> first;
    if (changed.everything || !changed.records.empty() || !changed.operations.empty())
        first.push_back(std::move(changed));
    if (m_pending.reset)
        first.push_back(ScopeReset{*m_pending.reset});
    if (!m_pending.grants.empty())
        first.push_back(GrantsSeen{m_pending.grants});
    m_afterCommit.insert(m_afterCommit.begin(), std::make_move_iterator(first.begin()),
                         std::make_move_iterator(first.end()));
}

std::optional<Engine::Time> Engine::exchangeDue() const
{
    if (m_flight)
        return std::nullopt;
    Time due = m_pollAt;
    if (m_pullWanted)
        due = Time{0};
    else if (const std::optional<Time> send = m_outbox.nextSendDue())
        due = std::min(due, *send);
    return std::max(due, m_pause.until);
}

std::optional<Engine::Time> Engine::uploadDue() const
{
    const std::optional<Time> due = m_outbox.nextUploadDue();
    if (m_upload || !due)
        return std::nullopt;
    return std::max(*due, m_pause.until);
}

void Engine::beginExchange()
{
    const std::optional<Time> due = exchangeDue();
    if (!due || *due > m_now.monotonic)
        return;
    SendExchange send;
    send.serial = ++m_serial;
    v1::ExchangeRequest& request = send.request;
    request.set_principal_id(m_state.principalId);
    request.set_grant_id(m_state.grantId);
    request.set_cursor(m_state.staged.active ? m_state.staged.cursor : m_state.cursor);
    request.set_max_bytes(static_cast<std::int64_t>(limits::kExchangePageBytes));
    request.set_epoch(m_state.epoch);
    request.set_grants_digest(m_grantsDigest);
    Flight flight{m_serial, {}, {}, request.cursor(), m_now.monotonic};
    flight.opIds = m_outbox.sendable(m_now.monotonic, m_batch.operations(), limits::kExchangeRequestBytes);
    for (const std::string& opId : flight.opIds) {
        *request.add_operations() = m_outbox.find(opId)->entry.operation();
        m_outbox.markSent(opId);
    }
    flight.askedOpIds = m_outbox.doubtful(m_state.epoch, limits::kAskedOperations);
    for (const std::string& opId : flight.askedOpIds)
        request.add_asked_op_ids(opId);
    m_flight = std::move(flight);
    m_pullWanted = false;
    m_pollAt = m_now.monotonic + limits::kPollInterval;
    m_afterCommit.push_back(std::move(send));
}

void Engine::beginUpload()
{
    const std::optional<Time> due = uploadDue();
    if (!due || *due > m_now.monotonic)
        return;
    const std::optional<Outbox::BlobToUpload> blob = m_outbox.uploadable(m_now.monotonic);
    if (!blob)
        return;
    m_upload = Upload{blob->opId, blob->attachment.sha256(), m_now.monotonic};
    m_afterCommit.push_back(UploadBlob{blob->opId, blob->attachment});
}

// Whatever the engine waits for, there is a time at which it looks again. Only while the store is at work there need
// not be one: the driver answers that at once.
void Engine::armTimer()
{
    if (awaitsStore())
        return;
    Time wake = m_reloadAt;
    if (m_loaded) {
        wake = m_flight ? m_flight->since + limits::kExchangeLostAfter : *exchangeDue();
        if (m_upload)
            wake = std::min(wake, m_upload->since + limits::kUploadLostAfter);
        else if (const std::optional<Time> upload = uploadDue())
            wake = std::min(wake, *upload);
    }
    if (wake <= m_now.monotonic)
        wake = m_now.monotonic + limits::kBackoffFirst;
    if (m_armed == wake)
        return;
    m_armed = wake;
    m_effects.push_back(ArmTimer{wake});
}

} // namespace tongban::engine
