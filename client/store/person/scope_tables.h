// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/scope_store.h"
#include "sync/sql/connection.h"

#include <string>

namespace tongban::store
{

// The engine's view of a principal's file: base records, staged pull, scope, outbox. Every commit is one transaction.
// The connection's thread; owned by PrincipalFile.
class ScopeTables final : public engine::ScopeStore
{
public:
    ScopeTables(sql::Connection& connection, std::string principalId, std::string grantId, std::int64_t grantRevision);

    [[nodiscard]] Result<engine::ScopeState> loadScope() override;
    [[nodiscard]] Result<std::vector<v1::OutboxEntry>> loadOutbox() override;
    [[nodiscard]] Result<std::uint64_t> commit(const engine::ScopeCommit& commit) override;

private:
    [[nodiscard]] Result<void> saveState(const engine::ScopeState& state);
    [[nodiscard]] Result<void> pull(const engine::PullStep& step);
    [[nodiscard]] Result<void> putStraight(const engine::PullStep& step);
    [[nodiscard]] Result<void> putRecord(const v1::Change& change);
    [[nodiscard]] Result<void> removeRecord(const v1::Change& change);
    [[nodiscard]] Result<void> stage(const v1::Change& change);
    [[nodiscard]] Result<void> finish(bool replaceBase);
    [[nodiscard]] Result<bool> holdsStaged();
    [[nodiscard]] Result<void> dropStaged();
    [[nodiscard]] Result<void> dropBase();
    [[nodiscard]] Result<std::uint64_t> checksum();

    sql::Connection& m_connection;
    std::string m_principalId;
    std::string m_grantId;
    std::int64_t m_grantRevision;
};

} // namespace tongban::store
