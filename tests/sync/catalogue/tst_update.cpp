// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/sync/catalogue/update_bench.h"

#include <QTest>

#include <algorithm>

using namespace tongban;
using namespace tongban::catalogue;
using namespace tongban::testing;

class UpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstSyncBringsEverythingEssentialsFirst()
    {
        UpdateBench bench;
        bench.publisher.publish();
        std::vector<UpdateProgress> seen;
        bench.hooks.progress = [&](const UpdateProgress& progress) { seen.push_back(progress); };
        const Result<UpdateOutcome> outcome = bench.update();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->version, 1);
        QVERIFY(bench.isEqual());

        const auto essentials = std::ranges::find(seen, true, &UpdateProgress::essentialsHeld);
        QVERIFY(essentials != seen.end() && essentials->doneBytes < essentials->totalBytes / 2);
        QVERIFY(std::ranges::is_sorted(seen, {}, &UpdateProgress::doneBytes));
        QVERIFY(seen.back().phase == UpdatePhase::Done);
        QCOMPARE(seen.back().doneBytes, seen.back().totalBytes);
        QCOMPARE(seen.back().doneRecords, 305);
    }

    void anUnchangedHeadCostsOneRequest()
    {
        UpdateBench bench;
        bench.publisher.publish();
        QVERIFY(bench.update());
        (void)bench.source.takeRequests();
        QVERIFY(bench.update()->rung == UpdateRung::Unchanged);
        QCOMPARE(bench.source.takeRequests(), std::vector<std::string>{bench.publisher.headFile()});
    }

    void aFirstSyncThatIsInterruptedAnywhereGoesOnWhereItStopped_data()
    {
        QTest::addColumn<bool>("runsAhead");
        QTest::newRow("one thing after the other") << false;
        QTest::newRow("the next segment on its way while one is written") << true;
    }

    void aFirstSyncThatIsInterruptedAnywhereGoesOnWhereItStopped()
    {
        QFETCH(const bool, runsAhead);
        for (int requests = 0; requests < 12; ++requests) {
            UpdateBench bench;
            if (runsAhead)
                bench.source.runAhead();
            bench.publisher.publish();
            bench.source.goAwayAfter(requests);
            const Result<UpdateOutcome> first = bench.update();
            QVERIFY(!first || bench.isEqual());
            const std::size_t applied = bench.store.state().fillingSegments.size();
            bench.source.goAwayAfter(-1);
            (void)bench.source.takeRequests();
            QVERIFY(bench.update());
            QVERIFY(bench.isEqual());
            const std::vector<std::string> asked = bench.source.takeRequests();
            const auto segments = static_cast<std::size_t>(std::ranges::count_if(
                asked, [](const std::string& path) { return path.find("/segment/") != std::string::npos; }));
            if (!first)
                QCOMPARE(segments + applied,
                         static_cast<std::size_t>(bench.publisher.built().manifestMessage.segments_size()));
        }
    }

    void theNextSegmentIsOnItsWayWhileOneIsWritten()
    {
        UpdateBench bench;
        bench.publisher.publish();
        bench.source.runAhead();
        std::vector<UpdateProgress> seen;
        bench.hooks.progress = [&](const UpdateProgress& progress) { seen.push_back(progress); };
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
        QVERIFY(std::ranges::is_sorted(seen, {}, &UpdateProgress::doneBytes));
        QCOMPARE(seen.back().doneBytes, seen.back().totalBytes);
        // Nothing twice.
        std::vector<std::string> asked = bench.source.takeRequests();
        std::ranges::sort(asked);
        QVERIFY(std::ranges::adjacent_find(asked) == asked.end());
    }

    void whoeverAsksToStopIsNotKeptWaitingForTheSegmentOnItsWay()
    {
        UpdateBench bench;
        bench.publisher.publish();
        bench.source.runAhead();
        bool stop = false;
        bench.hooks.progress = [&](const UpdateProgress& progress) { stop = progress.doneRecords > 0; };
        bench.hooks.cancelled = [&] { return stop; };
        QCOMPARE(bench.updateError(), ErrorCode::Cancelled);
        bench.hooks = {};
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
    }

    void aNewerVersionDuringAFirstSyncKeepsWhatIsTheSame()
    {
        UpdateBench bench;
        bench.publisher.content["extra"]["x"] = "dropped in the next version";
        bench.publisher.publish();
        bench.source.goAwayAfter(7);
        QCOMPARE(bench.updateError(), ErrorCode::Unavailable);
        const std::size_t applied = bench.store.state().fillingSegments.size();
        QVERIFY(applied >= 2);
        bench.editContent();
        bench.publisher.content.erase("extra");
        bench.publisher.publish();
        bench.source.goAwayAfter(-1);
        (void)bench.source.takeRequests();
        QCOMPARE(bench.update()->version, 2);
        QVERIFY(bench.isEqual());
        QVERIFY(bench.source.takeRequests().size() <
                static_cast<std::size_t>(bench.publisher.built().manifestMessage.segments_size()) + 3);
    }

    void anUpdateThroughAPackEqualsOneThroughSegments()
    {
        UpdateBench packed;
        const BuiltCatalogue first = packed.publisher.publish();
        QVERIFY(packed.update());
        UpdateBench whole = {};
        whole.publisher.publish();
        QVERIFY(whole.update());

        packed.editContent();
        whole.editContent();
        const BuiltCatalogue second = packed.publisher.publish();
        whole.publisher.publish();
        packed.publisher.publishPack(first, second);
        (void)packed.source.takeRequests();
        QVERIFY(packed.update()->rung == UpdateRung::Pack);
        QVERIFY(whole.update()->rung == UpdateRung::Segments);
        // head, pack.
        QCOMPARE(packed.source.takeRequests().size(), std::size_t{2});
        QVERIFY(packed.isEqual());
        QVERIFY(packed.store.rows() == whole.store.rows());
        QCOMPARE(packed.store.state().manifest, second.manifest);
        QCOMPARE(packed.store.lastChanges(), std::size_t{4});
        QCOMPARE(whole.store.lastChanges(), std::size_t{4});
    }

    void aPackOfOneChangeIsTiny()
    {
        UpdateBench bench;
        const BuiltCatalogue first = bench.publisher.publish();
        bench.publisher.content["guide"][TestPublisher::guideId(3)] += " corrected";
        const BuiltCatalogue second = bench.publisher.publish();
        const std::string pack = bench.publisher.publishPack(first, second);
        // The manifest's two new hashes, and what changed.
        QVERIFY(pack.size() < 250);
        QVERIFY(second.manifest.size() > pack.size());
    }

    void manyVersionsOfRandomEditsAlwaysEndEqual()
    {
        UpdateBench bench;
        BuiltCatalogue before = bench.publisher.publish();
        QVERIFY(bench.update());
        SeededRandom& random = bench.publisher.random();
        for (int version = 0; version < 25; ++version) {
            auto& guides = bench.publisher.content["guide"];
            const int edits = 1 + random.below(version % 5 == 0 ? 150 : 8);
            for (int i = 0; i < edits; ++i) {
                const std::string id = TestPublisher::guideId(random.below(400));
                if (random.oneIn(3))
                    guides.erase(id);
                else
                    guides[id] = std::string(static_cast<std::size_t>(1 + random.below(600)), 'v') +
                                 std::to_string(random.next());
            }
            const BuiltCatalogue after = bench.publisher.publish();
            if (random.oneIn(2))
                bench.publisher.publishPack(before, after);
            // Some versions are slept through.
            if (random.oneIn(4))
                continue;
            QVERIFY(bench.update());
            QVERIFY(bench.isEqual());
            before = after;
        }
    }

    void absenceIsDeletionAlsoOfAWholeCollection()
    {
        UpdateBench bench;
        bench.publisher.publish();
        QVERIFY(bench.update());
        bench.publisher.content["guide"].erase(TestPublisher::guideId(5));
        bench.publisher.content.erase("office");
        bench.publisher.publish();
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
        QCOMPARE(bench.store.lastChanges(), std::size_t{6});
    }

    void aWrongPackFallsBackToSegments()
    {
        UpdateBench bench;
        const BuiltCatalogue first = bench.publisher.publish();
        QVERIFY(bench.update());
        bench.editContent();
        const BuiltCatalogue second = bench.publisher.publish();
        std::string pack = bench.publisher.publishPack(first, second);
        pack[pack.size() - 20] = static_cast<char>(pack[pack.size() - 20] ^ 0x01);
        bench.source.files()[TestPublisher::packFile(first, second)] = pack;
        QVERIFY(bench.update()->rung == UpdateRung::Segments);
        QVERIFY(bench.isEqual());
    }

    void rowsDamagedOnTheDeviceAreReplacedByWholeSegments()
    {
        UpdateBench bench;
        const BuiltCatalogue first = bench.publisher.publish();
        QVERIFY(bench.update());
        bench.store.damage("guide", TestPublisher::guideId(2));
        bench.publisher.content["guide"][TestPublisher::guideId(3)] += " corrected";
        bench.publisher.publishPack(first, bench.publisher.publish());
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
    }

    void aFullDiskLeavesTheVersionBefore()
    {
        UpdateBench bench;
        bench.publisher.publish();
        QVERIFY(bench.update());
        const MemoryCatalogueStore::Rows before = bench.store.rows();
        bench.editContent();
        bench.publisher.publish();
        bench.store.failWrites(true);
        QCOMPARE(bench.updateError(), ErrorCode::StorageFull);
        QVERIFY(bench.store.rows() == before);
        bench.store.failWrites(false);
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
    }

    void askedToStopItStopsAndGoesOnLater()
    {
        UpdateBench bench;
        bench.publisher.publish();
        int steps = 0;
        bench.hooks.cancelled = [&] { return ++steps > 8; };
        QCOMPARE(bench.updateError(), ErrorCode::Cancelled);
        bench.hooks.cancelled = {};
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
    }

    void aRenewedHeadIsKeptWithoutTouchingARow()
    {
        UpdateBench bench;
        const BuiltCatalogue built = bench.publisher.publish();
        QVERIFY(bench.update());
        v1::Head renewed = built.headMessage;
        renewed.set_expires_ms(renewed.expires_ms() + kDayMs);
        bench.source.files()[bench.publisher.headFile()] = bench.publisher.signHeadOf(renewed);
        QVERIFY(bench.update()->rung == UpdateRung::Unchanged);
        QCOMPARE(bench.store.state().head, bench.publisher.signHeadOf(renewed));
        QCOMPARE(bench.store.lastChanges(), std::size_t{0});
    }
};

TONGBAN_TEST(UpdateTest)

#include "tst_update.moc"
