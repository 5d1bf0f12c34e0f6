// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/sync/catalogue/update_bench.h"

#include <QTest>

#include <algorithm>

using namespace tongban;
using namespace tongban::catalogue;
using namespace tongban::testing;

// What is asked for, and what is not: the rungs between a pack and whole segments, and what a device does without.
class LadderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsNoPackADeltaForEachSegmentComes()
    {
        UpdateBench bench;
        const BuiltCatalogue first = bench.publisher.publish();
        QVERIFY(bench.update());
        bench.editContent();
        bench.publisher.publish();
        bench.publisher.content["guide"][TestPublisher::guideId(7)] += " once more";
        const BuiltCatalogue third = bench.publisher.publish();
        bench.publisher.publishDeltas(first, third);
        (void)bench.source.takeRequests();
        QVERIFY(bench.update()->rung == UpdateRung::Deltas);
        QVERIFY(bench.isEqual());
        for (const std::string& path : bench.source.takeRequests())
            QVERIFY(path.find("/segment/") == std::string::npos);
    }

    void aDamagedDeltaFallsBackToTheWholeSegment()
    {
        UpdateBench bench;
        const BuiltCatalogue first = bench.publisher.publish();
        QVERIFY(bench.update());
        bench.editContent();
        bench.publisher.publishDeltas(first, bench.publisher.publish());
        for (auto& [path, bytes] : bench.source.files()) {
            if (path.find("/delta/") != std::string::npos)
                bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x10);
        }
        QVERIFY(bench.update()->rung == UpdateRung::Segments);
        QVERIFY(bench.isEqual());
    }

    void withoutDeltasNoMoreThanTwoAreAskedFor()
    {
        UpdateBench bench;
        bench.publisher.publish();
        QVERIFY(bench.update());
        for (auto& [id, body] : bench.publisher.content["guide"])
            body += " changed";
        bench.publisher.publish();
        (void)bench.source.takeRequests();
        QVERIFY(bench.update());
        const std::vector<std::string> asked = bench.source.takeRequests();
        QCOMPARE(std::ranges::count_if(
                     asked, [](const std::string& path) { return path.find("/delta/") != std::string::npos; }),
                 2);
    }

    void collectionsThatAreNotWantedAreNotFetched()
    {
        UpdateBench bench;
        bench.unwanted = {"guide"};
        bench.publisher.publish();
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
        // head, root, manifest, the one segment of offices.
        QCOMPARE(bench.source.takeRequests().size(), std::size_t{4});
        bench.editContent();
        bench.publisher.content["office"]["office-1"] = "moved";
        bench.publisher.publish();
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
        QVERIFY(bench.update()->rung == UpdateRung::Unchanged);
    }

    void aCollectionCanBeWantedLaterAndGivenUpAgain()
    {
        UpdateBench bench;
        bench.unwanted = {"office"};
        bench.publisher.publish();
        QVERIFY(bench.update());
        bench.unwanted.clear();
        (void)bench.source.takeRequests();
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
        // head and the segment: the manifest is the one held.
        QCOMPARE(bench.source.takeRequests().size(), std::size_t{2});
        bench.unwanted = {"office"};
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
        QVERIFY(bench.update()->rung == UpdateRung::Unchanged);
    }

    void aNewerRootIsLookedForOnceADay()
    {
        UpdateBench bench;
        const auto looks = [&bench] {
            const std::vector<std::string> asked = bench.source.takeRequests();
            return std::ranges::count(asked, rootPath(kRegion, 2));
        };
        bench.publisher.publish();
        QVERIFY(bench.update());
        QCOMPARE(looks(), 1);
        bench.editContent();
        bench.publisher.publish();
        QVERIFY(bench.update());
        QCOMPARE(looks(), 0);
        bench.clock.advance(limits::kRootLook);
        bench.editContent();
        bench.publisher.publish();
        QVERIFY(bench.update());
        QCOMPARE(looks(), 1);
    }
};

TONGBAN_TEST(LadderTest)

#include "tst_ladder.moc"
