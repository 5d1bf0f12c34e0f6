// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/bundle/bundle_source.h"
#include "sync/catalogue/bundle/bundle_writer.h"
#include "tests/support/test_main.h"
#include "tests/sync/catalogue/update_bench.h"

#include <QTest>

using namespace tongban;
using namespace tongban::catalogue;
using namespace tongban::testing;

namespace
{

std::string bundleOf(const TestPublisher& publisher, const BuiltCatalogue& built, std::string_view oldManifest = {})
{
    const std::vector<std::string> roots{publisher.root()};
    return *writeBundle({roots, built.head, built.manifest, oldManifest}, publisher.segments(), 5);
}

} // namespace

// A village office without a network gets its catalogue on a stick.
class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeBundleFillsAnEmptyDevice()
    {
        UpdateBench bench;
        const auto source = *BundleSource::open(bundleOf(bench.publisher, bench.publisher.publish()));
        QCOMPARE(source->region(), std::string(kRegion));
        QVERIFY(bench.updateFrom(*source));
        QVERIFY(bench.isEqual());
        QVERIFY(bench.updateFrom(*source)->rung == UpdateRung::Unchanged);
    }

    void aWholeBundleUpdatesADeviceThatHoldsAnything()
    {
        UpdateBench bench;
        bench.publisher.publish();
        QVERIFY(bench.update());
        bench.editContent();
        const auto source = *BundleSource::open(bundleOf(bench.publisher, bench.publisher.publish()));
        QVERIFY(bench.updateFrom(*source)->rung == UpdateRung::Segments);
        QVERIFY(bench.isEqual());
    }

    void aBundleOfChangesIsSmallAndForThoseWhoHoldTheOldVersion()
    {
        UpdateBench bench;
        const BuiltCatalogue first = bench.publisher.publish();
        UpdateBench empty;
        QVERIFY(bench.update());
        bench.editContent();
        const BuiltCatalogue second = bench.publisher.publish();
        const std::string changes = bundleOf(bench.publisher, second, first.manifest);
        QVERIFY(changes.size() * 2 < bundleOf(bench.publisher, second).size());
        const auto source = *BundleSource::open(changes);
        QVERIFY(bench.updateFrom(*source)->rung == UpdateRung::Pack);
        QVERIFY(bench.isEqual());
        QVERIFY(!empty.updateFrom(*source));
        QVERIFY(empty.store.state().head.empty());
    }

    void anExpiredBundleIsReadableWhereThatIsAllowedAndSaysSo()
    {
        UpdateBench bench;
        const auto source = *BundleSource::open(bundleOf(bench.publisher, bench.publisher.publish()));
        bench.clock.advance(std::chrono::hours(24 * 40));
        QCOMPARE(bench.updateFrom(*source).error().code, ErrorCode::Expired);
        const Result<UpdateOutcome> outcome = bench.updateFrom(*source, true);
        QVERIFY(outcome && outcome->stale);
        QVERIFY(bench.isEqual());
    }

    void anOlderBundleIsRefusedEvenWhereExpiredOnesAreReadable()
    {
        UpdateBench bench;
        const auto old = *BundleSource::open(bundleOf(bench.publisher, bench.publisher.publish()));
        bench.editContent();
        bench.publisher.publish();
        QVERIFY(bench.update());
        QCOMPARE(bench.updateFrom(*old, true).error().code, ErrorCode::RolledBack);
        QVERIFY(bench.isEqual());
    }

    void aMixedOrTamperedBundleIsRefused()
    {
        UpdateBench bench;
        const BuiltCatalogue first = bench.publisher.publish();
        bench.editContent();
        const BuiltCatalogue second = bench.publisher.publish();
        BuiltCatalogue mixed = second;
        mixed.manifest = first.manifest;
        const auto source = *BundleSource::open(bundleOf(bench.publisher, mixed));
        QCOMPARE(bench.updateFrom(*source).error().code, ErrorCode::DataLoss);

        const std::string right = bundleOf(bench.publisher, second);
        for (std::size_t i = 0; i < right.size(); i += 97) {
            std::string changed = right;
            changed[i] = static_cast<char>(changed[i] ^ 0x08);
            UpdateBench device;
            device.publisher.content = bench.publisher.content;
            const auto opened = BundleSource::open(changed);
            // Either refused, or what was flipped did not matter (a size nobody needs).
            QVERIFY(!opened || !device.updateFrom(**opened) || device.isEqual());
        }
        QCOMPARE(BundleSource::open("<html></html>").error().code, ErrorCode::NotThePlatform);
        QVERIFY(!BundleSource::open(right.substr(0, right.size() / 2)));
        QVERIFY(!BundleSource::open(""));
    }
};

TONGBAN_TEST(BundleTest)

#include "tst_bundle.moc"
