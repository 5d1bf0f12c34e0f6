// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/mutation.h"
#include "tests/simulation/world/fault.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tongban::simulation
{

struct LifePlan {
    std::uint64_t seed = 1;
    Mutation mutation = Mutation::None;
    // The first device's power is cut exactly at this step of its disk; 0: by chance. Then no other storage fault
    // happens: a scenario, the same but for the place of its cut.
    std::int64_t cutAt = 0;
    bool scenario = false;
    // The public plane, not the one of persons.
    bool catalogue = false;
};

// What came of one life.
struct Verdict {
    std::vector<std::string> findings;
    Tally tally;
    // Everything that happened, in order, as one number: the same seed gives the same.
    std::uint64_t trace = 0;
    // Writes and synchronisations of the first device's disk.
    std::int64_t deviceSteps = 0;
};

} // namespace tongban::simulation
