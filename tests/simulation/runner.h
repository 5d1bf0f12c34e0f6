// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/command_line.h"
#include "tests/simulation/summary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongban::simulation
{

// A planted mistake and the first seed that shows it.
struct Caught {
    Mutation mutation = Mutation::None;
    std::optional<std::uint64_t> seed;
    std::string finding;
};

// Once, before the first life.
void prepareSimulation();

// Work is shared among `jobs` processes; what comes out is the same for any number of them.
[[nodiscard]] Summary liveSeeds(const Options& options);
// The same scenario again and again, with the power of the first device, then of the one that holds a catalogue, cut at
// each step of its disk in turn.
[[nodiscard]] Summary liveCrashPoints(std::uint64_t firstSeed, int scenarios, int jobs);
// One of them again.
[[nodiscard]] Summary liveCut(const Life::Plan& plan);
// Each mistake alone, at most `seeds` lives each.
[[nodiscard]] std::vector<Caught> plantMistakes(std::uint64_t seeds, int jobs);

} // namespace tongban::simulation
