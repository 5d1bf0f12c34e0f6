// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/bundle/bundle_source.h"
#include "sync/catalogue/bundle/bundle_writer.h"
#include "sync/catalogue/catalogue_updater.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "tests/fuzz/city.h"
#include "tests/fuzz/targets/targets.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_catalogue_store.h"

#include <set>

namespace tongban::fuzz
{

namespace
{

using testing::MemoryCatalogueStore;

std::set<std::string> publishedRows()
{
    std::set<std::string> rows;
    for (const auto& [sha256, bytes] : city().segmentBytes) {
        catalogue::SegmentReader reader(bytes);
        for (auto record = reader.next(); record && *record; record = reader.next())
            rows.insert(std::string((*record)->id) + '\0' + std::string((*record)->body));
    }
    return rows;
}

void importInto(MemoryCatalogueStore& store, catalogue::BundleSource& bundle)
{
    static const std::set<std::string> kPublished = publishedRows();
    const testing::FakeClock clock;
    const std::int64_t before = store.state().head.empty() ? 0 : city().older.headMessage.version();
    const auto outcome =
        catalogue::CatalogueUpdater(bundle, store, clock, {testing::kRegion, 1, city().publisher.root(), true, {}})
            .update();
    for (const auto& [key, body] : store.rows())
        promise(kPublished.contains(key.second + '\0' + body), "no row is held that the city has not signed");
    if (outcome)
        promise(outcome->version >= before, "a catalogue never goes back");
}

MemoryCatalogueStore holdingOlder()
{
    testing::LoopbackSource source = city().source;
    source.files()[catalogue::headPath(testing::kRegion)] = city().older.head;
    MemoryCatalogueStore store;
    const testing::FakeClock clock;
    const auto outcome =
        catalogue::CatalogueUpdater(source, store, clock, {testing::kRegion, 1, city().publisher.root(), true, {}})
            .update();
    promise(outcome.has_value(), "a device can hold the older version");
    return store;
}

} // namespace

void readBundle(std::string_view input)
{
    static const MemoryCatalogueStore kOlder = holdingOlder();
    const auto bundle = catalogue::BundleSource::open(input);
    if (!bundle)
        return;
    MemoryCatalogueStore empty;
    importInto(empty, **bundle);
    MemoryCatalogueStore older = kOlder;
    importInto(older, **bundle);
}

Seeds bundleSeeds()
{
    const std::vector<std::string> roots{city().publisher.root()};
    const auto segments = city().segments();
    return {
        *catalogue::writeBundle({roots, city().newer.head, city().newer.manifest, {}}, segments, 3),
        *catalogue::writeBundle({roots, city().newer.head, city().newer.manifest, city().older.manifest}, segments, 3),
        *catalogue::writeBundle({roots, city().older.head, city().older.manifest, {}}, segments, 3)};
}

} // namespace tongban::fuzz
