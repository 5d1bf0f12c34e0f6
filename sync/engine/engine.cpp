// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/engine.h"

#include "sync/base/error_policy.h"
#include "sync/base/limits.h"
#include "sync/engine/reasons.h"

#include <utility>
#include <variant>

namespace tongban::engine
{

Engine::Engine(Random& random)
    : m_random(random)
{
}

std::vector<Effect> Engine::start()
{
    m_loading = true;
    return {LoadScope{}};
}

std::vector<Effect> Engine::step(const Event& event, const Moment& now)
{
    m_now = now;
    std::visit([this](const auto& happened) { handle(happened); }, event);
    advance();
    armTimer();
    return std::exchange(m_effects, {});
}

const ScopeState& Engine::state() const
{
    return m_state;
}

const Outbox& Engine::outbox() const
{
    return m_outbox;
}

std::optional<std::chrono::milliseconds> Engine::armed() const
{
    return m_armed;
}

bool Engine::awaitsStore() const
{
    return m_loading || m_committing;
}

void Engine::handle(const Started& event)
{
    if (m_loaded)
        return;
    m_loading = false;
    m_loaded = true;
    m_storeBackoff.reset();
    m_state = event.state;
    m_outbox.load(event.outbox, m_now);
    m_pullWanted = true;
    m_pollAt = m_now.monotonic;
}

void Engine::handle(const LoadFailed&)
{
    reloadLater();
}

void Engine::handle(const CommitDone& event)
{
    if (!m_committing)
        return;
    m_committing = false;
    m_storeBackoff.reset();
    for (Effect& effect : std::exchange(m_afterCommit, {}))
        m_effects.push_back(std::move(effect));
    const std::optional<std::uint64_t> expected = std::exchange(m_expectedChecksum, std::nullopt);
    if (!expected)
        return;
    if (*expected == event.checksum) {
        m_mismatches = 0;
        return;
    }
    resetScope("checksum");
    // The first mismatch is repaired at once. One that comes back is the platform's mistake: repairing it for ever
    // would be ours.
    if (++m_mismatches > 1) {
        m_pullWanted = false;
        m_pollAt = m_now.monotonic + Backoff::delay(m_mismatches + 2, m_random);
    }
}

void Engine::handle(const CommitFailed&)
{
    if (m_committing)
        reloadLater();
}

// What is in memory may no longer be what is in the file. Operations under way are sent again; the platform knows their
// ids.
void Engine::reloadLater()
{
    m_loading = false;
    m_loaded = false;
    m_committing = false;
    m_pending = {};
    m_afterCommit.clear();
    m_expectedChecksum.reset();
    m_flight.reset();
    m_upload.reset();
    m_outbox = {};
    m_grantsDigest = 0;
    m_reloadAt = m_now.monotonic + m_storeBackoff.next(m_random);
}

void Engine::handle(const OperationWritten& event)
{
    // Before the file is read nothing is known; it will be in what is read.
    if (!m_loaded || !m_outbox.add(event.entry))
        return;
    // Somebody is there and the platform may be back: worth a try, unless the system itself says there is no network.
    if (m_pause.reason == reasons::kOffline && !m_networkDown)
        m_pause = {};
}

void Engine::handle(const OperationDismissed& event)
{
    if (m_upload && m_upload->opId == event.opId)
        m_upload.reset();
    (void)m_outbox.dismiss(event.opId);
}

void Engine::handle(const BlobUploaded& event)
{
    if (m_upload && m_upload->sha256 == event.sha256)
        m_upload.reset();
    // True even when the answer comes late.
    m_outbox.blobUploaded(event.sha256);
}

void Engine::handle(const BlobFailed& event)
{
    if (!m_upload || m_upload->sha256 != event.sha256)
        return;
    m_upload.reset();
    const ErrorCode code = event.error.code;
    if (needsLogin(code))
        return needLogin();
    if (code == ErrorCode::NotFound)
        return m_outbox.needsAttention(event.opId, reasons::kAttachmentMissing);
    if (!mayRetry(code))
        return m_outbox.needsAttention(event.opId, errorCodeName(code));
    const Time delay = Backoff::delay(m_outbox.uploadFailed(event.opId), m_random);
    const bool offline = code == ErrorCode::Unavailable || code == ErrorCode::DeadlineExceeded;
    m_outbox.wait(event.opId, waitFor(delay, offline ? reasons::kOffline : reasons::kPlatformTrouble, m_now));
}

void Engine::needLogin()
{
    if (m_pause.reason != reasons::kNeedsLogin)
        m_effects.push_back(NeedLogin{});
    // Tried again now and then: the session may have been renewed elsewhere.
    m_pause = waitFor(limits::kBackoffMax, reasons::kNeedsLogin, m_now);
    m_pullWanted = true;
}

void Engine::handle(const NetworkUp&)
{
    m_networkDown = false;
    if (m_pause.reason == reasons::kNeedsLogin || m_pause.reason == reasons::kAskedToWait)
        return;
    tryNow();
}

void Engine::handle(const NetworkDown&)
{
    m_networkDown = true;
    if (m_pause.reason == reasons::kNeedsLogin)
        return;
    // Systems are sometimes wrong about it: tried all the same, seldom.
    m_pause = waitFor(limits::kBackoffMax, reasons::kOffline, m_now);
    m_pullWanted = true;
}

void Engine::handle(const Foreground&)
{
    tryNow();
}

void Engine::handle(const PullRequested&)
{
    tryNow();
}

void Engine::handle(const SignedIn&)
{
    tryNow();
}

void Engine::tryNow()
{
    m_pause = {};
    m_backoff.reset();
    m_outbox.endNetworkWaits();
    m_pullWanted = true;
}

void Engine::handle(const Tick&)
{
    if (m_armed && *m_armed <= m_now.monotonic)
        m_armed.reset();
    if (!m_loaded && !m_loading && m_reloadAt <= m_now.monotonic) {
        m_loading = true;
        m_effects.push_back(LoadScope{});
    }
    if (m_flight && m_flight->since + limits::kExchangeLostAfter <= m_now.monotonic)
        exchangeFailed(Error{ErrorCode::DeadlineExceeded, "no answer from the driver"});
    if (m_upload && m_upload->since + limits::kUploadLostAfter <= m_now.monotonic)
        m_upload.reset();
}

} // namespace tongban::engine
