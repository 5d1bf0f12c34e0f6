// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/runner.h"

#include "tests/simulation/disk/disk_vfs.h"

#include <chrono>
#include <cstdio>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tongban::simulation
{

namespace
{

using SteadyTime = std::chrono::steady_clock;
// Enough to see what is wrong; every further one costs time.
constexpr std::size_t kFailuresShown = 20;
// Every so many lives one is lived twice.
constexpr std::uint64_t kTwiceEvery = 64;

double since(SteadyTime::time_point start)
{
    return std::chrono::duration<double>(SteadyTime::now() - start).count();
}

Verdict liveOnce(const Life::Plan& plan, Summary& summary)
{
    const auto start = SteadyTime::now();
    Verdict verdict = Life(plan).live();
    const double took = since(start);
    if (took > summary.slowestSeconds) {
        summary.slowestSeconds = took;
        summary.slowestSeed = plan.seed;
    }
    ++summary.runs;
    summary.tally.add(verdict.tally);
    if (!verdict.findings.empty())
        summary.failures.push_back({plan, verdict.findings, verdict.trace});
    return verdict;
}

// Invariant 16.
void liveAgain(const Life::Plan& plan, const Verdict& first, Summary& summary)
{
    const Verdict second = Life(plan).live();
    if (second.trace != first.trace)
        summary.failures.push_back({plan, {"invariant 16: the same seed gave another trace"}, second.trace});
}

} // namespace

void prepareSimulation()
{
    DiskVfs::install();
#ifdef __GLIBC__
    // Every life takes and gives back the same memory.
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
#endif
}

Summary liveSeeds(const Options& options)
{
    Summary summary;
    const auto start = SteadyTime::now();
    for (std::uint64_t seed = options.first; seed < options.first + options.seeds; ++seed) {
        if (options.minutes > 0 && since(start) > 60.0 * options.minutes)
            break;
        if (summary.failures.size() >= kFailuresShown)
            break;
        const Life::Plan plan{seed};
        const Verdict verdict = liveOnce(plan, summary);
        if (seed % kTwiceEvery == 0)
            liveAgain(plan, verdict, summary);
    }
    summary.seconds = since(start);
    return summary;
}

Summary liveCrashPoints(std::uint64_t firstSeed, int scenarios)
{
    Summary summary;
    const auto start = SteadyTime::now();
    for (int i = 0; i < scenarios; ++i) {
        Life::Plan plan{firstSeed + static_cast<std::uint64_t>(i)};
        plan.scenario = true;
        const std::int64_t steps = liveOnce(plan, summary).deviceSteps;
        for (plan.cutAt = 1; plan.cutAt <= steps && summary.failures.size() < kFailuresShown; ++plan.cutAt)
            (void)liveOnce(plan, summary);
    }
    summary.seconds = since(start);
    return summary;
}

Summary liveCut(std::uint64_t seed, std::int64_t step)
{
    Summary summary;
    (void)liveOnce({seed, Mutation::None, step, true}, summary);
    return summary;
}

std::vector<Caught> plantMistakes(std::uint64_t seeds)
{
    std::vector<Caught> table;
    for (int i = 1; i < static_cast<int>(Mutation::Count); ++i) {
        Caught row{static_cast<Mutation>(i), std::nullopt, {}};
        for (std::uint64_t seed = 1; seed <= seeds && !row.seed; ++seed) {
            const Verdict verdict = Life({seed, row.mutation}).live();
            if (verdict.findings.empty())
                continue;
            row.seed = seed;
            row.finding = verdict.findings.front();
        }
        table.push_back(row);
    }
    return table;
}

void print(const Summary& summary)
{
    const auto runs = static_cast<unsigned long long>(summary.runs);
    std::printf("%llu lives in %.1f s (%.2f ms each; the slowest, seed %llu, %.0f ms)\n", runs, summary.seconds,
                summary.runs == 0 ? 0.0 : 1000 * summary.seconds / static_cast<double>(summary.runs),
                static_cast<unsigned long long>(summary.slowestSeed), 1000 * summary.slowestSeconds);
    std::printf("\nfaults injected\n");
    for (std::size_t i = 0; i < summary.tally.faults.size(); ++i)
        std::printf("  %-28s %ld\n", std::string(faultName(static_cast<Fault>(i))).c_str(), summary.tally.faults[i]);
    std::printf("\nrare states reached\n");
    for (std::size_t i = 0; i < summary.tally.rare.size(); ++i)
        std::printf("  %-28s %ld\n", std::string(rareName(static_cast<Rare>(i))).c_str(), summary.tally.rare[i]);
    std::printf("\nviolations: %zu\n", summary.failures.size());
    for (const Failure& failure : summary.failures) {
        std::printf("  seed %llu%s trace %016llx\n", static_cast<unsigned long long>(failure.plan.seed),
                    failure.plan.cutAt > 0 ? (", power cut at step " + std::to_string(failure.plan.cutAt)).c_str() : "",
                    static_cast<unsigned long long>(failure.trace));
        for (const std::string& finding : failure.findings)
            std::printf("    %s\n", finding.c_str());
    }
}

} // namespace tongban::simulation
