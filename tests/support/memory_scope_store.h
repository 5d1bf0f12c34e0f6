// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/record_checksum.h"
#include "sync/engine/scope_store.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tongban::testing
{

// A scope's file in memory: what is in it survives a restart of the engine. Can be told to refuse commits.
class MemoryScopeStore final : public engine::ScopeStore
{
public:
    using Key = std::pair<std::string, std::string>;
    using Rows = std::map<Key, v1::Change>;

    explicit MemoryScopeStore(std::string principalId)
    {
        m_state.principalId = std::move(principalId);
    }

    Result<engine::ScopeState> loadScope() override
    {
        return m_state;
    }

    Result<std::vector<v1::OutboxEntry>> loadOutbox() override
    {
        std::vector<v1::OutboxEntry> entries;
        for (const auto& [position, entry] : m_outbox)
            entries.push_back(entry);
        return entries;
    }

    Result<std::uint64_t> commit(const engine::ScopeCommit& commit) override
    {
        if (m_failures > 0) {
            --m_failures;
            return fail(ErrorCode::StorageFull);
        }
        ++m_commits;
        m_state = commit.state;
        if (commit.pull)
            pull(*commit.pull);
        for (const v1::OutboxEntry& entry : commit.updatedEntries)
            update(entry);
        for (const std::string& opId : commit.removedOperations)
            std::erase_if(m_outbox, [&opId](const auto& held) { return held.second.operation().op_id() == opId; });
        return checksum();
    }

    // What client/store does on the work thread: the entry as the engine is told about it.
    v1::OutboxEntry write(v1::Operation operation)
    {
        v1::OutboxEntry entry;
        *entry.mutable_operation() = std::move(operation);
        entry.set_state(v1::OUTBOX_STATE_SAVED);
        entry.set_position(++m_position);
        m_outbox[m_position] = entry;
        return entry;
    }

    void failCommits(int times)
    {
        m_failures = times;
    }

    [[nodiscard]] const Rows& base() const
    {
        return m_base;
    }

    // To spoil a record in a test.
    Rows& base()
    {
        return m_base;
    }

    [[nodiscard]] const engine::ScopeState& state() const
    {
        return m_state;
    }

    [[nodiscard]] const v1::OutboxEntry* entry(const std::string& opId) const
    {
        for (const auto& [position, held] : m_outbox) {
            if (held.operation().op_id() == opId)
                return &held;
        }
        return nullptr;
    }

    [[nodiscard]] std::size_t outboxSize() const
    {
        return m_outbox.size();
    }

    [[nodiscard]] int commits() const
    {
        return m_commits;
    }

    [[nodiscard]] std::uint64_t checksum() const
    {
        std::uint64_t sum = 0;
        for (const auto& [key, row] : m_base)
            sum += recordChecksum(key.first, key.second, row.version());
        return sum;
    }

private:
    void pull(const engine::PullStep& step)
    {
        if (step.dropStaged)
            m_staged.clear();
        for (const v1::Change& change : step.changes)
            m_staged[{change.collection(), change.id()}] = change;
        if (!step.finish)
            return;
        if (step.replaceBase)
            m_base.clear();
        for (const auto& [key, change] : std::exchange(m_staged, {})) {
            if (change.deleted())
                m_base.erase(key);
            else
                m_base[key] = change;
        }
    }

    void update(const v1::OutboxEntry& entry)
    {
        const auto held = m_outbox.find(entry.position());
        if (held == m_outbox.end())
            return;
        const v1::Operation operation = held->second.operation();
        held->second = entry;
        *held->second.mutable_operation() = operation;
    }

    engine::ScopeState m_state;
    Rows m_base;
    Rows m_staged;
    std::map<std::int64_t, v1::OutboxEntry> m_outbox;
    std::int64_t m_position = 0;
    int m_failures = 0;
    int m_commits = 0;
};

} // namespace tongban::testing
