// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace tongban::engine
{

// Pages of an exchange that have arrived but are not shown yet: people see one state of the platform, never half of the
// next.
struct StagedPull {
    bool active = false;
    // Where the next page is asked from.
    std::string cursor;
    // True: a snapshot, what it does not hold is gone. False: changes on top of the base.
    bool snapshot = false;

    friend bool operator==(const StagedPull&, const StagedPull&) = default;
};

// Where one scope (principal, grant, revision of the grant) stands. Persisted whole with every commit.
struct ScopeState {
    std::string principalId;
    // Empty until the platform has answered a principal this device made.
    std::string grantId;
    std::int64_t grantRevision = 0;
    // Opaque; empty: never pulled, or to be pulled anew as a snapshot.
    std::string cursor;
    // 0: not known yet.
    std::int64_t epoch = 0;
    std::int64_t durableSeq = 0;
    StagedPull staged;

    friend bool operator==(const ScopeState&, const ScopeState&) = default;
};

} // namespace tongban::engine
