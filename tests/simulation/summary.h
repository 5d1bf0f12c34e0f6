// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/life/life.h"

#include <cstdint>
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
    // Of them with the public plane too.
    std::uint64_t catalogues = 0;
    Tally tally;
    std::vector<Failure> failures;
    double seconds = 0;
    double slowestSeconds = 0;
    std::uint64_t slowestSeed = 0;

    void add(const Summary& other);
};

// A summary on its way from one process to another.
[[nodiscard]] std::string summaryText(const Summary& summary);
[[nodiscard]] Summary summaryOf(const std::string& text);

void print(const Summary& summary);

} // namespace tongban::simulation
