// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/rows.h"

namespace tongban::bench
{

namespace
{

constexpr double kBlockMs = 8;
constexpr double kMemoryKib = 48 * 1024;
// Of reading every row once and inserting the changed part at the speed of the first sync.
constexpr double kNearScan = 2.0;
constexpr double kChangedPart = 0.01;

} // namespace

void measureLarge(const Places& places, const Published& published, Report& report)
{
    const std::string name = "100,000 guides";
    published.showVersion(1);
    Stage stage(places, published.folder());
    const auto device = newDevice(places, stage, published, "large");
    const nlohmann::json rest = device->ask("rest");
    const nlohmann::json first = device->ask("update");
    if (!first.is_object() || !first.contains("ms"))
        return report.fail(name, first.dump());
    report.add(
        {name + ": first sync, memory above idle", first["memory_above_kib"], "KiB", 0, "", "<=", kMemoryKib, 0});
    report.add({name + ": first sync", first["ms"], "ms", 0, "", "", 0, 0});
    const nlohmann::json scan = device->ask("scan");
    published.showVersion(2);
    const nlohmann::json update = device->ask("update");
    if (!update.is_object() || !update.contains("ms"))
        return report.fail(name, update.dump());
    const double bound = scan["ms"].get<double>() + kChangedPart * first["ms"].get<double>();
    report.add({name + ": update of 1 %", update["ms"], "ms", bound,
                "bound: one scan of the rows + 1 % of a first sync", "<=", kNearScan, 0});
    report.add({name + ": update of 1 %, UI blocks p99.5", update["block_p995_ms"], "ms", 0, "", "<=", kBlockMs, 0});
    report.add({name + ": at rest, UI blocks p99.5", rest["block_p995_ms"], "ms", 0, "", "", 0, 0});
    report.add(
        {name + ": update of 1 %, memory above idle", update["memory_above_kib"], "KiB", 0, "", "<=", kMemoryKib, 0});
}

} // namespace tongban::bench
