// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/rows.h"

#include <algorithm>

namespace tongban::bench
{

namespace
{

constexpr double kBlockMs = 8;
constexpr double kMemoryKib = 48 * 1024;
// Of reading every row once and inserting the changed part at the speed of the first sync.
constexpr double kNearScan = 2.0;
constexpr double kChangedPart = 0.01;
constexpr double kCacheKib = 10 * 1024;

// The largest segment as bytes and as records, and the store's cache of pages.
double leastKib(const Published& published, std::int64_t version)
{
    const v1::Manifest manifest = published.manifest(version);
    std::int64_t largest = 0;
    for (const v1::SegmentRef& segment : manifest.segments())
        largest = std::max(largest, segment.bytes());
    return kCacheKib + 2 * static_cast<double>(largest) / 1024;
}

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
    const double least = leastKib(published, 1);
    const std::string leastName = "bound: the largest segment twice, the store's cache";
    report.add({name + ": first sync, memory above idle", first["memory_above_kib"], "KiB", least, leastName,
                "<=", kMemoryKib, 0, true});
    report.add({name + ": first sync", first["ms"], "ms", 0, "", "", 0, 0});
    const nlohmann::json scan = device->ask("scan");
    published.showVersion(2);
    const nlohmann::json update = device->ask("update");
    if (!update.is_object() || !update.contains("ms"))
        return report.fail(name, update.dump());
    const double bound = scan["ms"].get<double>() + kChangedPart * first["ms"].get<double>();
    report.add({name + ": update of 1 %", update["ms"], "ms", bound,
                "bound: one scan of the rows + 1 % of a first sync", "<=", kNearScan, 0});
    report.add({name + ": update of 1 %, UI blocks p99.5", update["block_p995_ms"], "ms", rest["block_p995_ms"],
                "bound: the same at rest", "<=", kBlockMs, 0, true});
    report.add({name + ": update of 1 %, memory above idle", update["memory_above_kib"], "KiB", least, leastName,
                "<=", kMemoryKib, 0, true});
}

} // namespace tongban::bench
