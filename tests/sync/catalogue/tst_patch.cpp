// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/segment_patch.h"
#include "sync/catalogue/segment/zstd_frame.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"
#include "tests/sync/catalogue/update_bench.h"

#include <QTest>

#include <functional>
#include <string>

using namespace tongban;
using namespace tongban::catalogue;
using namespace tongban::testing;

namespace
{

std::string editedBy(std::string_view text, const std::vector<ByteEdit>& edits)
{
    std::string out;
    for (const ByteEdit& edit : edits) {
        out.append(text.substr(0, edit.kept)).append(edit.added);
        text.remove_prefix(edit.kept + edit.dropped);
    }
    return out.append(text);
}

std::string anyText(SeededRandom& random, int size, int letters)
{
    std::string text;
    for (int i = 0; i < size; ++i)
        text += static_cast<char>('a' + random.below(letters));
    return text;
}

// A few bytes come, go or are others.
std::string disturbed(std::string text, SeededRandom& random)
{
    for (int i = random.below(6); i > 0; --i) {
        const auto at = static_cast<std::size_t>(random.below(static_cast<int>(text.size()) + 1));
        text.replace(at, static_cast<std::size_t>(random.below(8)), anyText(random, random.below(8), 4));
    }
    return text;
}

// Two versions of a city and the pack that leads from one to the other.
struct TwoVersions {
    using Edit = std::function<void(UpdateBench&)>;

    explicit TwoVersions(
        const Edit& edit, const Edit& prepare = [](UpdateBench&) {})
    {
        prepare(bench);
        older = bench.publisher.publish();
        updated = bench.update().has_value();
        edit(bench);
        newer = bench.publisher.publish();
        bench.publisher.publishPack(older, newer);
        packPath =
            catalogue::packPath(kRegion, older.headMessage.manifest_sha256(), newer.headMessage.manifest_sha256());
        read = pack.ParseFromString(bench.source.files()[packPath]);
    }

    [[nodiscard]] v1::SegmentPatches patches() const
    {
        v1::SegmentPatches columns;
        const auto bytes = openFrame(pack.patches_frame(), static_cast<std::size_t>(pack.patches_bytes()));
        (void)columns.ParseFromString(bytes.value());
        return columns;
    }
    // The pack has others now.
    void setPatches(const v1::SegmentPatches& columns)
    {
        const std::string bytes = columns.SerializeAsString();
        pack.set_patches_bytes(static_cast<std::int64_t>(bytes.size()));
        pack.set_patches_frame(compressFrame(bytes, 3).value());
        bench.source.files()[packPath] = pack.SerializeAsString();
    }

    UpdateBench bench;
    BuiltCatalogue older;
    BuiltCatalogue newer;
    v1::Pack pack;
    std::string packPath;
    bool updated = false;
    bool read = false;
};

} // namespace

class PatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEditsOfATextMakeTheOtherOne()
    {
        SeededRandom random(2);
        for (int i = 0; i < 3000; ++i) {
            const std::string from = anyText(random, random.below(60), 3);
            const std::string to = i % 2 == 0 ? disturbed(from, random) : anyText(random, random.below(60), 3);
            QCOMPARE(editedBy(from, editsBetween(from, to)), to);
        }
    }

    void aFewSmallChangesInALongTextAreAFewSmallEdits()
    {
        SeededRandom random(3);
        const std::string from = anyText(random, 5000, 26);
        std::string to = from;
        to.replace(1000, 3, "XYZ");
        to.insert(3000, "added");
        to.erase(4500, 2);
        const auto edits = editsBetween(from, to);
        QCOMPARE(edits.size(), std::size_t{3});
        std::size_t added = 0;
        for (const ByteEdit& edit : edits)
            added += edit.added.size();
        QVERIFY(added <= 8);
        QCOMPARE(editedBy(from, edits), to);
    }

    // To look for what they have in common would take for ever.
    void textsThatHaveNothingInCommonAreReplaced()
    {
        SeededRandom random(4);
        const std::string from = anyText(random, 20'000, 26);
        const std::string to = anyText(random, 30'000, 26);
        const auto edits = editsBetween(from, to);
        QCOMPARE(edits.size(), std::size_t{1});
        QCOMPARE(editedBy(from, edits), to);
    }

    // Ranges shift where records come and go.
    void anyChangeOfAnyRecordsIsCarriedByThePack()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            SeededRandom random(seed);
            TwoVersions versions([&](UpdateBench& bench) {
                auto& guides = bench.publisher.content["guide"];
                for (int i = 0; i < 300; ++i) {
                    const std::string id = TestPublisher::guideId(i);
                    if (random.oneIn(12))
                        guides.erase(id);
                    else if (random.oneIn(6))
                        guides[id] = disturbed(guides[id], random);
                    if (random.oneIn(15))
                        guides[id + "-new"] = anyText(random, 150, 4);
                }
            });
            QVERIFY(versions.updated && versions.read);
            const auto outcome = versions.bench.update();
            QVERIFY(outcome && outcome->rung == UpdateRung::Pack);
            QVERIFY(versions.bench.isEqual());
        }
    }

    void smallChangesAreToldAsPatchesAndLongNewTextsAsFrames()
    {
        TwoVersions small([](UpdateBench& bench) {
            for (int i = 0; i < 300; i += 10)
                bench.publisher.content["guide"][TestPublisher::guideId(i)][40] = '!';
        });
        QVERIFY(small.pack.frames().empty() && !small.pack.patches_frame().empty());
        // What stands in another record already is found there by a frame only.
        const auto longTexts = [](UpdateBench& bench) {
            for (auto& [id, body] : bench.publisher.content["guide"])
                body = anyText(bench.publisher.random(), 400, 26);
        };
        const auto moveTexts = [](UpdateBench& bench) {
            auto& guides = bench.publisher.content["guide"];
            for (int i = 0; i < 300; i += 10)
                guides[TestPublisher::guideId(i)] += guides[TestPublisher::guideId(i + 1)];
        };
        const TwoVersions moved(moveTexts, longTexts);
        QVERIFY(!moved.pack.frames().empty() && moved.pack.patches_frame().empty());
    }

    void patchesThatAreDamagedCostTheSegmentsAndNothingElse_data()
    {
        using Damage = std::function<void(v1::SegmentPatches&)>;
        QTest::addColumn<Damage>("damage");
        QTest::newRow("a column too short") << Damage([](auto& all) { all.mutable_kept()->RemoveLast(); });
        QTest::newRow("a column too long") << Damage([](auto& all) { all.add_places(1); });
        QTest::newRow("a kind there is not") << Damage([](auto& all) { all.set_kinds(0, 3); });
        QTest::newRow("text left over") << Damage([](auto& all) { all.mutable_text()->append("x"); });
        QTest::newRow("more records than there are") << Damage([](auto& all) { all.set_kept(0, 4'000'000'000); });
        QTest::newRow("beyond a body") << Damage([](auto& all) { all.set_place_kept(0, 4'000'000'000); });
        QTest::newRow("more gone than there is") << Damage([](auto& all) { all.set_place_dropped(0, 4'000'000'000); });
        QTest::newRow("another byte") << Damage([](auto& all) { all.mutable_text()->front() ^= 1; });
        QTest::newRow("one segment less") << Damage([](auto& all) { all.mutable_edits()->RemoveLast(); });
        QTest::newRow("nothing at all") << Damage([](auto& all) { all.Clear(); });
    }

    void patchesThatAreDamagedCostTheSegmentsAndNothingElse()
    {
        QFETCH(const std::function<void(v1::SegmentPatches&)>, damage);
        TwoVersions versions([](UpdateBench& bench) { bench.editContent(); });
        QVERIFY(!versions.pack.patches_frame().empty());
        v1::SegmentPatches columns = versions.patches();
        damage(columns);
        versions.setPatches(columns);
        const auto outcome = versions.bench.update();
        QVERIFY(outcome && outcome->rung == UpdateRung::Segments);
        QVERIFY(versions.bench.isEqual());
    }

    // A few bytes of a pack do not fill the memory.
    void morePlacesThanThereMayBeAreRefused()
    {
        v1::SegmentPatches columns;
        columns.add_edits(1);
        columns.add_kept(0);
        columns.add_kinds(0);
        columns.add_places(limits::kPatchPlaces + 1);
        for (int i = 0; i <= limits::kPatchPlaces; ++i) {
            columns.add_place_kept(0);
            columns.add_place_dropped(0);
            columns.add_place_added(0);
        }
        QVERIFY(patchesOf(columns).error().code == ErrorCode::DataLoss);
    }
};

TONGBAN_TEST(PatchTest)
#include "tst_patch.moc"
