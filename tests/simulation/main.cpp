// SPDX-License-Identifier: Apache-2.0
// tongban-sim: lives of devices and a platform with everything going wrong, from seeds. See README.md.
#include "tests/simulation/command_line.h"
#include "tests/simulation/runner.h"
#include "tests/simulation/workers.h"
#include "tests/simulation/world/story.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace tongban;
using namespace tongban::simulation;

namespace
{

constexpr std::uint64_t kSeedsForAMistake = 300;
constexpr double kMustBeCaught = 0.95;

// One line a run: which seeds, of which commit, and what came of them.
bool writeDown(const Options& options, const Summary& summary, const char* kind)
{
    if (options.record.empty())
        return true;
    std::FILE* const file = std::fopen(options.record.c_str(), "a");
    if (file == nullptr)
        return false;
    const auto now =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    std::fprintf(file,
                 "{\"at\":%lld,\"commit\":\"%s\",\"kind\":\"%s\",\"first_seed\":%llu,\"runs\":%llu,\"violations\":%zu,"
                 "\"seconds\":%.1f,\"slowest_ms\":%.0f}\n",
                 static_cast<long long>(now.count()), options.commit.c_str(), kind,
                 static_cast<unsigned long long>(options.first), static_cast<unsigned long long>(summary.runs),
                 summary.failures.size(), summary.seconds, 1000 * summary.slowestSeconds);
    return std::fclose(file) == 0;
}

int runMistakes(int jobs)
{
    const std::vector<Caught> table = plantMistakes(kSeedsForAMistake, jobs);
    std::size_t caught = 0;
    for (const Caught& row : table) {
        caught += row.seed ? 1 : 0;
        std::printf("  %-30s %s %s\n", std::string(mutationName(row.mutation)).c_str(),
                    row.seed ? ("seed " + std::to_string(*row.seed)).c_str() : "NOT SEEN", row.finding.c_str());
    }
    std::printf("%zu of %zu planted mistakes are seen\n", caught, table.size());
    return static_cast<double>(caught) >= kMustBeCaught * static_cast<double>(table.size()) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const Result<Options> options = parseOptions({argv + 1, argv + argc}, defaultJobs());
    if (!options) {
        std::fprintf(stderr, "tongban-sim: %s\n", options.error().detail.c_str());
        return 2;
    }
    prepareSimulation();
    if (options->told)
        Story::begin();
    if (options->mistakes)
        return runMistakes(options->jobs);
    const bool crashes = options->scenarios > 0;
    const Life::Plan cut{options->first, Mutation::None, options->cutAt, true, options->catalogue};
    const Summary summary = options->cutAt > 0 ? liveCut(cut)
                            : crashes          ? liveCrashPoints(options->first, options->scenarios, options->jobs)
                                               : liveSeeds(*options);
    print(summary);
    if (!writeDown(*options, summary, crashes ? "crash points" : "lives")) {
        std::fprintf(stderr, "tongban-sim: cannot write to %s\n", options->record.c_str());
        return 1;
    }
    return summary.failures.empty() ? 0 : 1;
}
