// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/scope_state.h"
#include "tongban/v1/operation.pb.h"
#include "tongban/v1/sync.pb.h"

#include <optional>
#include <string>
#include <vector>

namespace tongban::engine
{

// What happens to the records of a scope. In this order:
//  1. dropStaged: what was staged before is forgotten.
//  2. changes are put into the staged rows by (collection, id), a deletion as a row too; the last one wins.
//  3. finish: the staged rows become the base (replaceBase: rows of the base that are not staged go, a deletion is
//  simply
//     absent; otherwise upserts and deletions on top), and nothing is staged any more.
// A store may take the short way (changes straight into the base) when nothing is staged. Bodies are kept verbatim.
struct PullStep {
    bool dropStaged = false;
    std::vector<v1::Change> changes;
    bool finish = false;
    bool replaceBase = false;
};

// Everything one step of the engine changes in a scope: all of it in ONE transaction, or none.
struct ScopeCommit {
    ScopeState state;
    std::optional<PullStep> pull;
    // By op_id. `operation` in them is what was written and never differs: a store keeps the bytes it has. An op_id the
    // store does not hold (any more) is passed over, never inserted.
    std::vector<v1::OutboxEntry> updatedEntries;
    std::vector<std::string> removedOperations;
};

} // namespace tongban::engine
