// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/engine/scope_commit.h"
#include "sync/engine/scope_state.h"

#include <cstdint>
#include <vector>

namespace tongban::engine
{

// The port to one principal's file. Implemented by client/store; called by the engine's driver on the sync thread with
// a connection of its own. Other threads only ever append to the outbox (in the transaction of the overlay the
// operation explains) and then tell the driver (OperationWritten); changing and removing entries is the engine's alone.
class ScopeStore
{
public:
    virtual ~ScopeStore() = default;

    // A file that was never synchronised gives its principal's id and nothing else.
    [[nodiscard]] virtual Result<ScopeState> loadScope() = 0;
    // All entries, in order of `position`.
    [[nodiscard]] virtual Result<std::vector<v1::OutboxEntry>> loadOutbox() = 0;
    // One transaction. Returns the checksum (sync/base/record_checksum.h) of the base, staged rows not counted, as it
    // is after it.
    [[nodiscard]] virtual Result<std::uint64_t> commit(const ScopeCommit& commit) = 0;
};

} // namespace tongban::engine
