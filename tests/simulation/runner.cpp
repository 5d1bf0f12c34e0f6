// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/runner.h"

#include "sync/sql/connection.h"
#include "tests/simulation/disk/disk_vfs.h"
#include "tests/simulation/life/catalogue_life.h"
#include "tests/simulation/workers.h"

#include <google/protobuf/stubs/logging.h>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <sstream>

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
constexpr std::uint64_t kCatalogueEvery = 4;

// Every page is authenticated by SHA-256 in place of SHA-512, which takes most of a life's time: a setting of
// SQLCipher's for the whole process. What is written where, and what is refused, stays the same.
void quickCipher()
{
    const auto anywhere = sql::Connection::open(":memory:", {});
    if (!anywhere || !(*anywhere)->exec("PRAGMA cipher_default_hmac_algorithm = HMAC_SHA256;"))
        std::abort();
}

double since(SteadyTime::time_point start)
{
    return std::chrono::duration<double>(SteadyTime::now() - start).count();
}

Verdict liveOf(const Life::Plan& plan)
{
    return plan.catalogue ? CatalogueLife(plan).live() : Life(plan).live();
}

Verdict liveOnce(const Life::Plan& plan, Summary& summary)
{
    const auto start = SteadyTime::now();
    Verdict verdict = liveOf(plan);
    const double took = since(start);
    if (took > summary.slowestSeconds) {
        summary.slowestSeconds = took;
        summary.slowestSeed = plan.seed;
    }
    summary.tally.add(verdict.tally);
    if (!verdict.findings.empty())
        summary.failures.push_back({plan, verdict.findings, verdict.trace});
    return verdict;
}

// Both planes of it, the public one, which has far fewer states, in every fourth; some twice (invariant 16).
void liveSeed(std::uint64_t seed, Summary& summary)
{
    ++summary.runs;
    for (const bool catalogue : {false, true}) {
        Life::Plan plan{seed};
        plan.catalogue = catalogue;
        if (catalogue && seed % kCatalogueEvery != 0)
            break;
        summary.catalogues += catalogue ? 1 : 0;
        const Verdict first = liveOnce(plan, summary);
        if (seed % kTwiceEvery != 0)
            continue;
        const Verdict second = liveOf(plan);
        if (second.trace != first.trace)
            summary.failures.push_back({plan, {"invariant 16: the same seed gave another trace"}, second.trace});
    }
}

void liveAllCuts(Life::Plan plan, Summary& summary)
{
    ++summary.runs;
    const std::int64_t steps = liveOnce(plan, summary).deviceSteps;
    for (plan.cutAt = 1; plan.cutAt <= steps && summary.failures.size() < kFailuresShown; ++plan.cutAt) {
        ++summary.runs;
        (void)liveOnce(plan, summary);
    }
}

Summary together(int jobs, const std::function<Summary(int)>& work)
{
    const auto start = SteadyTime::now();
    Summary all;
    for (const WorkerText& one : inWorkers(jobs, [&work](int worker) { return summaryText(work(worker)); })) {
        all.add(summaryOf(one.text));
        if (one.broken)
            all.failures.push_back({{}, {"a worker was ended by an abort: look for its seed with --jobs 1"}, 0});
    }
    all.seconds = since(start);
    return all;
}

Caught findMistake(Mutation mutation, std::uint64_t seeds)
{
    Caught row{mutation, std::nullopt, {}};
    for (std::uint64_t seed = 1; seed <= seeds && !row.seed; ++seed) {
        Life::Plan plan{seed, mutation};
        plan.catalogue = isOfCatalogue(mutation);
        const Verdict verdict = liveOf(plan);
        if (verdict.findings.empty())
            continue;
        row.seed = seed;
        row.finding = verdict.findings.front();
    }
    return row;
}

} // namespace

void prepareSimulation()
{
    DiskVfs::install();
    quickCipher();
    // It complains about every damaged text; that damage is found is what the checks see to.
    google::protobuf::SetLogHandler(nullptr);
#ifdef __GLIBC__
    // Every life takes and gives back the same memory.
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
#endif
}

Summary liveSeeds(const Options& options)
{
    const auto start = SteadyTime::now();
    const auto jobs = static_cast<std::uint64_t>(options.jobs);
    return together(options.jobs, [&](int worker) {
        Summary summary;
        for (std::uint64_t at = static_cast<std::uint64_t>(worker); at < options.seeds; at += jobs) {
            if (options.minutes > 0 && since(start) > 60.0 * options.minutes)
                break;
            if (summary.failures.size() >= kFailuresShown)
                break;
            liveSeed(options.first + at, summary);
        }
        return summary;
    });
}

Summary liveCrashPoints(std::uint64_t firstSeed, int scenarios, int jobs)
{
    return together(jobs, [&](int worker) {
        Summary summary;
        for (int i = worker; i < scenarios; i += jobs) {
            Life::Plan plan{firstSeed + static_cast<std::uint64_t>(i)};
            plan.scenario = true;
            for (plan.catalogue = false;; plan.catalogue = true) {
                liveAllCuts(plan, summary);
                if (plan.catalogue)
                    break;
            }
        }
        return summary;
    });
}

Summary liveCut(const Life::Plan& plan)
{
    Summary summary;
    ++summary.runs;
    (void)liveOnce(plan, summary);
    return summary;
}

std::vector<Caught> plantMistakes(std::uint64_t seeds, int jobs)
{
    constexpr int kMistakes = static_cast<int>(Mutation::Count);
    const auto texts = inWorkers(jobs, [&](int worker) {
        std::string rows;
        for (int i = 1 + worker; i < kMistakes; i += jobs) {
            const Caught row = findMistake(static_cast<Mutation>(i), seeds);
            rows += std::to_string(i) + ' ' + std::to_string(row.seed.value_or(0)) + ' ' +
                    (row.seed ? row.finding : "not seen") + '\n';
        }
        return rows;
    });
    std::vector<Caught> table;
    for (int i = 1; i < kMistakes; ++i)
        table.push_back({static_cast<Mutation>(i), std::nullopt, {}});
    for (const WorkerText& text : texts) {
        std::istringstream in(text.text);
        std::size_t number = 0;
        std::uint64_t seed = 0;
        std::string finding;
        while (in >> number >> seed && std::getline(in >> std::ws, finding) && number <= table.size() && number > 0) {
            if (seed > 0)
                table[number - 1] = {static_cast<Mutation>(number), seed, finding};
        }
    }
    return table;
}

} // namespace tongban::simulation
