// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/command_line.h"
#include "tests/simulation/life/life.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongban::simulation
{

struct Failure {
    Life::Plan plan;
    std::vector<std::string> findings;
    std::uint64_t trace = 0;
};

// What many lives came to.
struct Summary {
    std::uint64_t runs = 0;
    Tally tally;
    std::vector<Failure> failures;
    double seconds = 0;
    double slowestSeconds = 0;
    std::uint64_t slowestSeed = 0;
};

// A planted mistake and the first seed that shows it.
struct Caught {
    Mutation mutation = Mutation::None;
    std::optional<std::uint64_t> seed;
    std::string finding;
};

// Once, before the first life.
void prepareSimulation();

[[nodiscard]] Summary liveSeeds(const Options& options);
// The same scenario again and again, with the first device's power cut at each step of its disk in turn.
[[nodiscard]] Summary liveCrashPoints(std::uint64_t firstSeed, int scenarios);
// One of them again.
[[nodiscard]] Summary liveCut(std::uint64_t seed, std::int64_t step);
// Each mistake alone, at most `seeds` lives each.
[[nodiscard]] std::vector<Caught> plantMistakes(std::uint64_t seeds);

void print(const Summary& summary);

} // namespace tongban::simulation
