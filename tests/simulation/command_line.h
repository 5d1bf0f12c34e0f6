// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tongban::simulation
{

struct Options {
    std::uint64_t seeds = 1'000;
    std::uint64_t first = 1;
    // 0: as long as the seeds last.
    int minutes = 0;
    // Crash points of this many scenarios; 0: ordinary lives.
    int scenarios = 0;
    // The scenario of the first seed with its power cut at this step alone; 0: not asked for.
    std::int64_t cutAt = 0;
    // That of its catalogue.
    bool catalogue = false;
    // Processes that share the work.
    int jobs = 1;
    // Plant every mistake in turn, and say which are seen.
    bool mistakes = false;
    // Say what happens in each life.
    bool told = false;
    // Where runs are written down; empty: nowhere.
    std::string record{};
    std::string commit{};
};

// InvalidArgument with a line that says what is wrong.
[[nodiscard]] Result<Options> parseOptions(const std::vector<std::string>& arguments, int defaultJobs = 1);

} // namespace tongban::simulation
