// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/summary.h"

#include <cstdio>
#include <sstream>

namespace tongban::simulation
{

void Summary::add(const Summary& other)
{
    runs += other.runs;
    catalogues += other.catalogues;
    tally.add(other.tally);
    failures.insert(failures.end(), other.failures.begin(), other.failures.end());
    if (other.slowestSeconds <= slowestSeconds)
        return;
    slowestSeconds = other.slowestSeconds;
    slowestSeed = other.slowestSeed;
}

std::string summaryText(const Summary& summary)
{
    std::ostringstream out;
    out << summary.runs << ' ' << summary.catalogues << ' ' << summary.slowestSeconds << ' ' << summary.slowestSeed
        << '\n';
    for (const long count : summary.tally.faults)
        out << count << ' ';
    for (const long count : summary.tally.rare)
        out << count << ' ';
    for (const Failure& failure : summary.failures) {
        out << '\n'
            << failure.plan.seed << ' ' << static_cast<int>(failure.plan.mutation) << ' ' << failure.plan.cutAt << ' '
            << failure.plan.scenario << ' ' << failure.plan.catalogue << ' ' << failure.trace << ' '
            << failure.findings.size();
        for (const std::string& finding : failure.findings)
            out << '\n' << finding;
    }
    return out.str();
}

Summary summaryOf(const std::string& text)
{
    std::istringstream in(text);
    Summary summary;
    in >> summary.runs >> summary.catalogues >> summary.slowestSeconds >> summary.slowestSeed;
    for (long& count : summary.tally.faults)
        in >> count;
    for (long& count : summary.tally.rare)
        in >> count;
    while (in) {
        Failure failure;
        int mutation = 0;
        std::size_t findings = 0;
        if (!(in >> failure.plan.seed >> mutation >> failure.plan.cutAt >> failure.plan.scenario >>
              failure.plan.catalogue >> failure.trace >> findings))
            break;
        failure.plan.mutation = static_cast<Mutation>(mutation);
        std::string line;
        std::getline(in, line);
        while (findings-- > 0 && std::getline(in, line))
            failure.findings.push_back(line);
        summary.failures.push_back(std::move(failure));
    }
    return summary;
}

void print(const Summary& summary)
{
    const auto runs = static_cast<unsigned long long>(summary.runs);
    std::printf(
        "%llu lives, %llu of them with a catalogue, in %.1f s (%.2f ms each; the slowest, seed %llu, %.0f ms)\n", runs,
        static_cast<unsigned long long>(summary.catalogues), summary.seconds,
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
        std::printf("  seed %llu%s%s trace %016llx\n", static_cast<unsigned long long>(failure.plan.seed),
                    failure.plan.catalogue ? ", catalogue" : "",
                    failure.plan.cutAt > 0 ? (", power cut at step " + std::to_string(failure.plan.cutAt)).c_str() : "",
                    static_cast<unsigned long long>(failure.trace));
        for (const std::string& finding : failure.findings)
            std::printf("    %s\n", finding.c_str());
    }
}

} // namespace tongban::simulation
