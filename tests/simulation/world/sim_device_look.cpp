// SPDX-License-Identifier: Apache-2.0
// The part of SimDevice that is what can be seen of it.
#include "sync/sql/statement.h"
#include "tests/simulation/trace_hash.h"
#include "tests/simulation/world/sim_device.h"

#include <algorithm>
#include <set>

namespace tongban::simulation
{

MemoryDisk& SimDevice::disk()
{
    return m_disk;
}

engine::Engine& SimDevice::engine()
{
    return *m_engine;
}

std::vector<Written>& SimDevice::written()
{
    return m_written;
}

const v1::Operation* SimDevice::anySaved()
{
    std::vector<const v1::Operation*> saved;
    for (const Written& written : m_written) {
        if (written.saved && !written.excused)
            saved.push_back(&written.operation);
    }
    return saved.empty() ? nullptr
                         : saved[static_cast<std::size_t>(m_context.random.below(static_cast<int>(saved.size())))];
}

std::optional<RecordMap> SimDevice::base()
{
    RecordMap all;
    auto rows = m_file->connection().prepare("SELECT collection, id, version, body FROM record");
    while (rows) {
        const auto row = rows->step();
        if (!row)
            break;
        if (!*row)
            return all;
        all[{std::string(rows->text(0)), std::string(rows->text(1))}] = {rows->integer(2), std::string(rows->blob(3))};
    }
    return std::nullopt;
}

void SimDevice::damageRow()
{
    (void)m_file->connection().exec(
        "UPDATE record SET version = version + 1 WHERE row = (SELECT min(row) FROM record)");
}

int SimDevice::checksumResets() const
{
    return m_checksumResets;
}

std::vector<v1::OutboxEntry> SimDevice::outbox()
{
    return m_file->outbox().all().value_or(std::vector<v1::OutboxEntry>());
}

bool SimDevice::isOpen() const
{
    return m_file != nullptr && !m_disk.isDown();
}

bool SimDevice::isQuiet()
{
    if (!isOpen() || !m_todo.empty())
        return false;
    const auto entries = outbox();
    return std::all_of(entries.begin(), entries.end(), [](const v1::OutboxEntry& entry) {
        return entry.state() == v1::OUTBOX_STATE_ACCEPTED || entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION ||
               entry.reason() == "other_refused";
    });
}

bool SimDevice::isQuietBesidePoison()
{
    if (!isOpen() || !m_todo.empty())
        return false;
    std::set<std::string> held;
    for (const v1::OutboxEntry& entry : outbox()) {
        const v1::Operation& operation = entry.operation();
        const auto& needed = operation.depends_on();
        const bool settled = entry.state() == v1::OUTBOX_STATE_ACCEPTED ||
                             entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION || entry.reason() == "other_refused";
        const bool waits =
            operation.lane() == "poison" || held.contains(operation.lane()) ||
            std::any_of(needed.begin(), needed.end(), [&held](const std::string& opId) { return held.contains(opId); });
        if (!settled && !waits)
            return false;
        if (settled)
            continue;
        held.insert(operation.op_id());
        held.insert(operation.lane());
    }
    return true;
}

bool SimDevice::holdsPoison()
{
    return isOpen() && std::any_of(m_written.begin(), m_written.end(),
                                   [](const Written& written) { return written.operation.lane() == "poison"; });
}

int SimDevice::loadFailures() const
{
    return m_loadFailures;
}

int SimDevice::exchanges() const
{
    return m_exchanges;
}

int SimDevice::starts() const
{
    return m_starts;
}

bool SimDevice::scopeEnded() const
{
    return m_scopeEnded;
}

bool SimDevice::turnsInCircles() const
{
    return m_circles;
}

bool SimDevice::fileDamaged() const
{
    return m_damaged;
}

std::uint64_t SimDevice::trace() const
{
    return traceHash(m_trace, std::to_string(m_disk.trace()));
}

} // namespace tongban::simulation
