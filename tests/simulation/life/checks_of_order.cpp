// SPDX-License-Identifier: Apache-2.0
// The second half of Checks: order, bounds, and what happens to single operations.
#include "sync/base/limits.h"
#include "tests/simulation/life/checks.h"

#include <algorithm>

namespace tongban::simulation
{

namespace
{

// A few records, and a write-ahead log that was never carried over.
constexpr std::size_t kDiskBytes = 16 << 20;

// Its place in the platform's log; 0: it has none.
std::int64_t placeOf(SimPlatform& platform, const std::string& opId)
{
    const auto answer = platform.answerTo(opId);
    return answer && answer->outcome() == v1::OPERATION_OUTCOME_ACCEPTED ? answer->accepted_seq() : 0;
}

} // namespace

void Checks::invariant09NothingAfterRevocation(std::size_t device)
{
    SimDevice& of = *m_devices[device];
    require(9, !of.disk().holds(kCanary), "a person's words lie unencrypted on the disk");
    if (!m_platform.grantEnded())
        return require(9, !of.scopeEnded(), "a device takes a living grant for an ended one");
    require(9, of.scopeEnded(), "a device was not told that its grant has ended");
    const auto base = of.base();
    require(9, base && base->empty(), "records are left after the grant has ended");
}

void Checks::invariant10Order(std::size_t device)
{
    std::map<std::string, std::int64_t> last;
    for (const Written& written : m_devices[device]->written()) {
        const std::int64_t place = placeOf(m_platform, written.operation.op_id());
        if (place == 0 || written.excused)
            continue;
        std::int64_t& before = last[written.operation.lane()];
        require(10, before < place, "the order of a lane is broken");
        before = place;
    }
}

void Checks::invariant10Dependants(const Written& written)
{
    const std::int64_t place = placeOf(m_platform, written.operation.op_id());
    if (place == 0 || written.excused)
        return;
    for (const std::string& needed : written.operation.depends_on()) {
        const std::int64_t before = placeOf(m_platform, needed);
        require(10, before > 0 && before < place, "a dependant came without, or before, what it depends on");
    }
}

void Checks::invariant11WakeUpArmed(std::size_t device)
{
    engine::Engine& engine = m_devices[device]->engine();
    require(11, engine.awaitsStore() || engine.armed().has_value(), "nothing will wake a device that waits");
}

void Checks::invariant12Bounded(std::size_t device)
{
    SimDevice& of = *m_devices[device];
    require(12, of.outbox().size() <= of.written().size() + m_devices.front()->written().size(),
            "the outbox holds more than was written");
    require(12, of.disk().bytes() <= kDiskBytes, "the file of a few records takes more and more room");
}

void Checks::afterBackup(std::size_t device)
{
    const auto entries = m_devices[device]->outbox();
    const bool kept = std::any_of(entries.begin(), entries.end(), [](const v1::OutboxEntry& entry) {
        return entry.state() == v1::OUTBOX_STATE_ACCEPTED;
    });
    require(12, !kept || m_platform.grantEnded(), "what is durable is kept for ever");
}

void Checks::invariant14AttachmentsVerified(const Written& written)
{
    if (placeOf(m_platform, written.operation.op_id()) == 0)
        return;
    for (const v1::Attachment& attachment : written.operation.attachments())
        require(14, m_platform.holdsBlob(attachment.sha256()), "an operation was accepted without its attachment");
}

void Checks::invariant15ResetOnlyWhereWrong(std::size_t device)
{
    require(15, m_devices[device]->checksumResets() <= m_seen[device].allowedResets,
            "a scope was reset though nothing was wrong with it");
}

void Checks::invariant17UnknownFieldsSurvive(const Written& written, const v1::OutboxEntry& entry)
{
    require(17, entry.operation().SerializeAsString() == written.bytes, "an operation is not what was written");
    const bool damaged = entry.reason() == "payload_hash" || entry.reason() == "bad_signature";
    require(17, !damaged, "an operation did not arrive as it was written");
}

void Checks::invariant18ClockMovesNoWakeUp(std::size_t device)
{
    const auto armed = m_devices[device]->engine().armed();
    constexpr auto kLongest = std::max(limits::kAskedToWaitMax, limits::kUploadLostAfter);
    require(18, !armed || *armed - m_clock.monotonic() <= kLongest, "a wake-up lies too far away");
}

} // namespace tongban::simulation
