// SPDX-License-Identifier: Apache-2.0
// tongban-bench-ui: every promise about the speed of the window, measured beside a plain one; one line of JSON a
// figure, one table, exit 1 when one does not hold. scripts/bench/ui.sh prepares its data and calls it.
#include "tests/bench/sync/data/synthetic.h"
#include "tests/bench/ui/rows.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <iostream>
#include <set>

namespace
{

using namespace tongban::bench;

constexpr int kStarts = 21;
constexpr int kScrolls = 3;
constexpr int kGuides = 100'000;
// Of zstd: not bytes are measured here.
constexpr int kFastLevel = 3;

std::filesystem::path synthetic(const Places& places)
{
    const std::filesystem::path folder = places.data / ("synthetic-" + std::to_string(kGuides));
    if (!std::filesystem::exists(folder / kSyntheticRegion / "head")) {
        std::cerr << "bench: publishing " << kGuides << " synthetic guides\n";
        publishSynthetic(folder, kGuides, kFastLevel);
    }
    return folder;
}

void run(const Places& places, const std::set<std::string>& only, Report& report)
{
    const auto wanted = [&only](const char* part) { return only.empty() || only.contains(part); };
    // First: its bound is so many milliseconds more than a plain window takes, and a machine that has worked is slower.
    if (wanted("start"))
        measureStart(places, Device(places, Published(places.data / "wafangdian", "210281"), "city"), kStarts, report);
    if (wanted("scroll"))
        measureScrolling(places, kScrolls, report);
    if (!wanted("search") && !wanted("memory"))
        return;
    const Published many(synthetic(places), kSyntheticRegion);
    many.showVersion(1);
    const Device device(places, many, "large");
    if (wanted("memory"))
        measureMemory(places, device, report);
    if (wanted("search"))
        measureSearch(places, device, report);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 3) {
        std::cerr << "usage: tongban-bench-ui BIN DATA [start|search|memory|scroll]...\n";
        return 2;
    }
    const QTemporaryDir scratch;
    const Places places{argv[1], {}, argv[2], scratch.path().toStdString(), {}};
    Report report;
    run(places, std::set<std::string>(argv + 3, argv + argc), report);
    report.printTable();
    return report.holds() ? 0 : 1;
}
