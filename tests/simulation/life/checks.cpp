// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/life/checks.h"

#include "sync/base/limits.h"
#include "tests/simulation/world/story.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tongban::simulation
{

namespace
{

// The record an operation makes, where it makes one that nobody else does.
std::optional<std::pair<std::string, std::string>> recordMadeBy(const v1::Operation& operation)
{
    const std::size_t slash = operation.lane().find('/');
    if (operation.kind() == "case.submit")
        return std::pair<std::string, std::string>{"case", operation.lane().substr(slash + 1)};
    if (operation.kind() == "appointment.request")
        return std::pair<std::string, std::string>{"appointment", operation.lane().substr(slash + 1)};
    return std::nullopt;
}

std::map<std::string, v1::OutboxEntry> byId(const std::vector<v1::OutboxEntry>& entries)
{
    std::map<std::string, v1::OutboxEntry> all;
    for (const v1::OutboxEntry& entry : entries)
        all.emplace(entry.operation().op_id(), entry);
    return all;
}

bool isAccepted(const std::optional<v1::OperationResult>& result)
{
    return result && result->outcome() == v1::OPERATION_OUTCOME_ACCEPTED;
}

} // namespace

Checks::Checks(SimPlatform& platform, Devices& devices, const Clock& clock)
    : m_platform(platform)
    , m_devices(devices)
    , m_clock(clock)
    , m_seen(devices.size())
{
}

void Checks::require(int invariant, bool holds, const std::string& otherwise)
{
    m_findings.require(invariant, holds, otherwise);
}

const std::vector<std::string>& Checks::findings() const
{
    return m_findings.all();
}

void Checks::rowDamaged(std::size_t device)
{
    m_seen[device].damaged = true;
    ++m_seen[device].allowedResets;
}

void Checks::diskPutBack(std::size_t device)
{
    Seen& seen = m_seen[device];
    seen.state = 0;
    seen.damaged = true;
    seen.base.clear();
    // A wrong row may have come back with it.
    const auto base = m_devices[device]->isOpen() ? m_devices[device]->base() : std::nullopt;
    const bool wrong = base && !base->empty() && !m_platform.stateNumber(fingerprintOf(*base));
    seen.allowedResets += wrong ? 1 : 0;
}

void Checks::afterCommit(std::size_t device, bool shows)
{
    // What a cut left behind shows at the next start.
    const int starts = m_devices[device]->starts();
    if (shows || std::exchange(m_seen[device].starts, starts) != starts) {
        const auto base = m_devices[device]->base();
        // A new file shows nothing before its first pull.
        if (!base || (!shows && base->empty()))
            return;
        m_seen[device].base = *base;
        invariant04And05OneStateNeverBack(device);
        invariant08NothingOfOthers(*base);
    }
    invariant06AcceptedStaysInView(device);
}

void Checks::whenSettled(std::size_t device)
{
    if (!m_devices[device]->isOpen())
        return;
    invariant11WakeUpArmed(device);
    invariant18ClockMovesNoWakeUp(device);
    require(12, !m_devices[device]->turnsInCircles(), "a device turns in circles, or opened a file with a wrong key");
}

void Checks::atEnd()
{
    invariant02AtMostOneEffect();
    if (!m_platform.grantEnded())
        invariant19NoAnswerOfADraftIsLost();
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        invariant03ClientEqualsServer(i);
        invariant01And13NoLostWork(i);
        invariant09NothingAfterRevocation(i);
        invariant10Order(i);
        invariant12Bounded(i);
        invariant15ResetOnlyWhereWrong(i);
        for (const Written& written : m_devices[i]->written()) {
            invariant10Dependants(written);
            invariant14AttachmentsVerified(written);
        }
    }
}

void Checks::invariant01And13NoLostWork(std::size_t device)
{
    const auto entries = byId(m_devices[device]->outbox());
    const int number = m_platform.restores() > 0 ? 13 : 1;
    for (const Written& written : m_devices[device]->written()) {
        const std::string& opId = written.operation.op_id();
        const auto entry = entries.find(opId);
        if (entry != entries.end())
            invariant17UnknownFieldsSurvive(written, entry->second);
        if (!written.saved || written.excused)
            continue;
        const bool shown = entry != entries.end() && (entry->second.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION ||
                                                      entry->second.reason() == "other_refused");
        const bool done = isAccepted(m_platform.answerTo(opId));
        require(number, shown || done, "an operation is lost: " + written.operation.kind());
        require(number, !(shown && done), "an accepted operation is shown as refused: " + written.operation.kind());
    }
}

void Checks::invariant02AtMostOneEffect()
{
    const RecordMap records = m_platform.records();
    if (records.empty())
        return;
    std::set<std::string> saved;
    for (const auto& device : m_devices) {
        for (const Written& written : device->written()) {
            if (written.operation.kind() == "profile.save" &&
                isAccepted(m_platform.answerTo(written.operation.op_id())))
                saved.insert(written.operation.op_id());
        }
    }
    const auto profile = records.find({"profile", kPrincipal});
    const bool once = profile != records.end() && profile->second.first == 1 + static_cast<std::int64_t>(saved.size());
    require(2, once, "a profile was saved another number of times than it was accepted");
    std::set<std::string> slots;
    for (const auto& [key, value] : records) {
        v1::Appointment visit;
        if (key.first != "appointment" || !visit.ParseFromString(value.second) ||
            visit.state() != v1::APPOINTMENT_STATE_CONFIRMED)
            continue;
        require(2, slots.insert(visit.slot().date() + visit.slot().starts()).second, "a slot was given twice");
    }
}

bool Checks::isEqual(std::size_t device)
{
    const auto base = m_devices[device]->isOpen() ? m_devices[device]->base() : std::nullopt;
    return base && *base == m_platform.records();
}

void Checks::invariant03ClientEqualsServer(std::size_t device)
{
    require(3, isEqual(device), "device and platform differ");
    require(3, m_devices[device]->isQuiet(), "operations wait though nothing hinders them");
}

void Checks::invariant04And05OneStateNeverBack(std::size_t device)
{
    Seen& seen = m_seen[device];
    const auto number = m_platform.stateNumber(fingerprintOf(seen.base));
    // A wrong row may look like a row of long ago.
    if (number && *number >= seen.state)
        seen.damaged = false;
    if (seen.damaged)
        return;
    Story::tell("state", "device " + std::to_string(device) + " shows " + std::to_string(number.value_or(0)) +
                             " after " + std::to_string(seen.state));
    if (!number || *number < seen.state) {
        for (const auto& [key, value] : seen.base)
            Story::tell("shown", key.first + '/' + key.second + " version " + std::to_string(value.first));
        for (const auto& [key, value] : m_platform.records())
            Story::tell("held", key.first + '/' + key.second + " version " + std::to_string(value.first));
    }
    require(4, number.has_value(), "a person sees a state the platform never had");
    require(5, !number || *number >= seen.state, "a scope went back");
    seen.state = number.value_or(seen.state);
}

void Checks::invariant06AcceptedStaysInView(std::size_t device)
{
    SimDevice& of = *m_devices[device];
    const RecordMap& base = m_seen[device].base;
    if (base.empty() || of.scopeEnded())
        return;
    const auto entries = byId(of.outbox());
    for (const Written& written : of.written()) {
        const auto made = recordMadeBy(written.operation);
        if (!made || !written.saved || written.excused)
            continue;
        const auto entry = entries.find(written.operation.op_id());
        const bool replayed = entry != entries.end() && !entry->second.pulled();
        require(6, replayed || base.contains(*made), "an operation vanished from view: " + written.operation.kind());
    }
}

void Checks::invariant08NothingOfOthers(const RecordMap& records)
{
    const bool strange = std::any_of(records.begin(), records.end(), [](const auto& record) {
        return record.second.second.find("of another principal") != std::string::npos;
    });
    require(8, !strange, "records of another principal are in the file");
}

void Checks::answerToStranger(const v1::ExchangeResponse& response)
{
    require(8, response.changes().empty(), "a stranger was shown records");
    for (const v1::OperationResult& result : response.results())
        require(8, result.outcome() == v1::OPERATION_OUTCOME_REJECTED, "a stranger's operation was done");
}

void Checks::answerToReusedId(const v1::OperationResult& result)
{
    require(2, result.outcome() == v1::OPERATION_OUTCOME_REJECTED, "an id was taken twice for different contents");
}

} // namespace tongban::simulation
