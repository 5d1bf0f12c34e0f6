// SPDX-License-Identifier: Apache-2.0
// The part of Engine that reads answers to an exchange.
#include "sync/base/error_policy.h"
#include "sync/base/limits.h"
#include "sync/engine/engine.h"
#include "sync/engine/reasons.h"

#include <algorithm>
#include <utility>

namespace tongban::engine
{

namespace
{

// An answer that follows no rule is treated as if it had been damaged on the way: nothing of it is taken.
bool makesSense(const v1::ExchangeResponse& response, const std::string& askedCursor)
{
    if (response.more() && response.cursor().empty())
        return false;
    const bool standsStill =
        response.more() && response.cursor() == askedCursor && response.changes().empty() && response.results().empty();
    if (standsStill)
        return false;
    return std::all_of(response.changes().begin(), response.changes().end(), [](const v1::Change& change) {
        return !change.collection().empty() && !change.id().empty() && change.id().size() <= limits::kRecordIdBytes;
    });
}

const char* pauseReason(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unavailable:
    case ErrorCode::DeadlineExceeded:
    case ErrorCode::NotThePlatform:
    case ErrorCode::Cancelled: return reasons::kOffline;
    case ErrorCode::ResourceExhausted: return reasons::kAskedToWait;
    default: return reasons::kPlatformTrouble;
    }
}

bool isFinal(v1::OperationOutcome outcome)
{
    return outcome == v1::OPERATION_OUTCOME_ACCEPTED || outcome == v1::OPERATION_OUTCOME_DUPLICATE ||
           outcome == v1::OPERATION_OUTCOME_CONFLICT || outcome == v1::OPERATION_OUTCOME_REJECTED;
}

std::chrono::milliseconds askedToWait(std::int64_t millis)
{
    return std::clamp(std::chrono::milliseconds{std::max<std::int64_t>(millis, 0)}, limits::kBackoffFirst,
                      limits::kAskedToWaitMax);
}

} // namespace

void Engine::handle(const ExchangeSucceeded& event)
{
    if (!m_flight || m_flight->serial != event.serial)
        return;
    if (!makesSense(event.response, m_flight->cursor))
        return exchangeFailed(Error{ErrorCode::DataLoss, "the answer follows no rule"});
    m_batch.succeeded();
    m_backoff.reset();
    m_pause = {};
    // Somebody answers: a file that could not be sent while nobody did need not wait its turn out.
    m_outbox.endNetworkWaits();
    takeReply(land(), event.response);
}

void Engine::handle(const ExchangeFailed& event)
{
    if (m_flight && m_flight->serial == event.serial)
        exchangeFailed(event.error);
}

Engine::Flight Engine::land()
{
    Flight flight = std::move(*m_flight);
    m_flight.reset();
    for (const std::string& opId : flight.opIds)
        m_outbox.landed(opId);
    return flight;
}

void Engine::exchangeFailed(const Error& error)
{
    const Flight flight = land();
    m_pullWanted = true;
    if (needsLogin(error.code))
        return needLogin();
    const int sent = static_cast<int>(flight.opIds.size());
    const bool blamed = m_batch.failed(error.code, sent);
    if (blamed)
        blame(flight.opIds.front(), error);
    const bool transport = std::string_view(pauseReason(error.code)) == reasons::kOffline;
    // While the culprit is being looked for, the others are not kept waiting longer and longer.
    const bool searching = sent > 0 && !transport && error.code != ErrorCode::ResourceExhausted;
    Time delay = searching ? Backoff::delay(1, m_random) : m_backoff.next(m_random);
    if (!mayRetry(error.code) && sent == 0)
        delay = limits::kBackoffMax;
    m_pause = waitFor(m_networkDown ? limits::kBackoffMax : delay, pauseReason(error.code), m_now);
}

// This operation alone makes exchanges fail: it goes its own way from here.
void Engine::blame(const std::string& opId, const Error& error)
{
    if (!mayRetry(error.code))
        return m_outbox.needsAttention(opId, errorCodeName(error.code));
    const Outbox::Item* const item = m_outbox.find(opId);
    const Time delay = Backoff::delay(item == nullptr ? 1 : item->entry.attempts(), m_random);
    m_outbox.wait(opId, waitFor(delay, reasons::kPlatformTrouble, m_now));
}

void Engine::takeReply(const Flight& flight, const v1::ExchangeResponse& response)
{
    const bool restored = m_state.epoch != 0 && response.epoch() != 0 && response.epoch() != m_state.epoch;
    // Before the results: these already belong to the new epoch.
    if (restored)
        m_outbox.offerAgain();
    if (response.epoch() != 0)
        m_state.epoch = response.epoch();
    takeResults(flight, response, restored);
    takeAsked(flight, response);
    const bool regranted = takeGrants(response);
    m_state.durableSeq = restored ? response.durable_seq() : std::max(m_state.durableSeq, response.durable_seq());
    m_pending.stateChanged = true;
    m_pollAt = m_now.monotonic +
               (response.poll_after_ms() > 0 ? askedToWait(response.poll_after_ms()) : limits::kPollInterval);
    const bool snapshotStarts = response.snapshot() || flight.cursor.empty();
    // The same version of a record may have another body in another epoch, and another grant shows other records: only
    // a snapshot is sure.
    if ((restored || regranted) && !snapshotStarts)
        resetScope(restored ? "epoch" : "grant");
    else
        takePage(response, snapshotStarts);
    m_outbox.removeDurable(m_state.durableSeq);
}

void Engine::takeResults(const Flight& flight, const v1::ExchangeResponse& response, bool restored)
{
    for (const std::string& opId : flight.opIds) {
        const auto& results = response.results();
        const auto result = std::find_if(results.begin(), results.end(),
                                         [&opId](const v1::OperationResult& one) { return one.op_id() == opId; });
        if (result != results.end()) {
            takeResult(*result);
            continue;
        }
        const Outbox::Item* const item = m_outbox.find(opId);
        // A restored platform answers no operation: what was lost comes first, and at once.
        if (item != nullptr && !restored)
            m_outbox.wait(opId,
                          waitFor(Backoff::delay(item->entry.attempts(), m_random), reasons::kPlatformTrouble, m_now));
    }
}

// What has become of operations shown as refused. Nothing was sent, so only a final answer changes anything.
void Engine::takeAsked(const Flight& flight, const v1::ExchangeResponse& response)
{
    for (const v1::OperationResult& result : response.results()) {
        const auto& asked = flight.askedOpIds;
        const bool isAsked = std::find(asked.begin(), asked.end(), result.op_id()) != asked.end();
        if (isAsked && isFinal(result.outcome()))
            takeResult(result);
    }
}

void Engine::takeResult(const v1::OperationResult& result)
{
    const std::string& opId = result.op_id();
    const Outbox::Item* const item = m_outbox.find(opId);
    if (item == nullptr)
        return;
    const Time delay = Backoff::delay(item->entry.attempts(), m_random);
    switch (result.outcome()) {
    case v1::OPERATION_OUTCOME_ACCEPTED:
    // It was accepted earlier and the answer was lost.
    case v1::OPERATION_OUTCOME_DUPLICATE: return m_outbox.accepted(opId, result);
    case v1::OPERATION_OUTCOME_CONFLICT:
    case v1::OPERATION_OUTCOME_REJECTED: return m_outbox.refused(opId, result, m_state.epoch);
    case v1::OPERATION_OUTCOME_RETRY_AFTER:
        return m_outbox.wait(opId, waitFor(result.retry_after_ms() > 0 ? askedToWait(result.retry_after_ms()) : delay,
                                           reasons::kAskedToWait, m_now));
    case v1::OPERATION_OUTCOME_NEED_BLOBS: {
        // Asked for the second time, or for nothing: not in a hurry, so that a confused platform is not asked in
        // circles.
        if (item->blobAsks > 0 || result.missing_sha256().empty())
            m_outbox.wait(opId, waitFor(Backoff::delay(item->blobAsks + 1, m_random), reasons::kNeedsBlobs, m_now));
        return m_outbox.needsBlobs(opId, result);
    }
    default:
        // An outcome of a later protocol: nothing is known about it, so nothing is given up.
        return m_outbox.wait(opId, waitFor(delay, reasons::kPlatformTrouble, m_now));
    }
}

// True: the grant shows something else than before.
bool Engine::takeGrants(const v1::ExchangeResponse& response)
{
    if (response.grants_digest() != 0)
        m_grantsDigest = response.grants_digest();
    bool changed = false;
    for (const v1::GrantState& grant : response.grants()) {
        const bool ours = grant.principal_id() == m_state.principalId &&
                          (m_state.grantId.empty() || m_state.grantId == grant.grant_id());
        if (!ours)
            continue;
        changed = m_state.grantRevision != 0 && m_state.grantRevision != grant.revision();
        m_state.grantId = grant.grant_id();
        m_state.grantRevision = grant.revision();
    }
    m_pending.grants.insert(m_pending.grants.end(), response.grants().begin(), response.grants().end());
    return changed;
}

void Engine::takePage(const v1::ExchangeResponse& response, bool snapshotStarts)
{
    PullStep step;
    step.dropStaged = snapshotStarts;
    if (snapshotStarts)
        m_state.staged = {false, {}, true};
    const bool alone = !m_state.staged.active;
    const bool snapshot = m_state.staged.snapshot;
    step.changes.assign(response.changes().begin(), response.changes().end());
    step.finish = !response.more();
    if (step.finish) {
        step.replaceBase = snapshot;
        m_state.cursor = response.cursor();
        m_state.staged = {};
        m_pending.expectedChecksum = response.checksum();
        m_outbox.pullCompleted();
    } else {
        m_state.staged = {true, response.cursor(), snapshot};
        m_pullWanted = true;
    }
    m_pending.singlePage = step.finish && alone && !snapshot;
    m_pending.pull = std::move(step);
}

// Everything is pulled again into staging; what people see stays until the new snapshot is complete. The outbox is not
// touched.
void Engine::resetScope(std::string reason)
{
    m_state.cursor.clear();
    m_state.staged = {};
    PullStep step;
    step.dropStaged = true;
    m_pending.pull = std::move(step);
    m_pending.stateChanged = true;
    m_pending.reset = std::move(reason);
    m_pullWanted = true;
}

} // namespace tongban::engine
