// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue_db.h"
#include "sync/sql/statement.h"
#include "tests/client/store/rotten_page.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tongban;
using namespace tongban::store;

namespace
{

struct RottenBench {
    QTemporaryDir folder;
    StorePaths paths{std::filesystem::path(folder.path().toStdU16String())};

    [[nodiscard]] std::unique_ptr<CatalogueDb> open() const
    {
        return CatalogueDb::open(paths).value();
    }
};

Result<void> fillWith(CatalogueDb& db, int guides, std::int64_t version = 1)
{
    std::vector<catalogue::RecordChange> changes;
    v1::Guide guide;
    guide.set_quota(std::string(2'000, 'x'));
    for (int i = 0; i < guides; ++i) {
        guide.set_id("wfd-" + std::to_string(i));
        changes.push_back({"guide", guide.id(), guide.SerializeAsString(), false});
    }
    return db.tables().applyUpdate({"head", "manifest", version, 5, changes});
}

// Filled, and then a page of the records has rotted.
void fillAndRot(const RottenBench& bench)
{
    QVERIFY(fillWith(*bench.open(), 50));
    testing::rotPageOf(bench.paths, "record");
}

} // namespace

class CatalogueDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatHasRottedFailsWhereItIsAndTheRestIsReadOn()
    {
        const RottenBench bench;
        fillAndRot(bench);
        const auto db = bench.open();
        QCOMPARE(db->reader().guide("wfd-7").error().code, ErrorCode::Damaged);
        QCOMPARE(db->reader().state().value().version, 1);
        QCOMPARE(db->reader().browse({}).value().size(), std::size_t{50});
        QCOMPARE(db->reader().guide("wfd-7").error().code, ErrorCode::Damaged);
    }

    void anUpdateThatMeetsItSaysSoAndChangesNothing()
    {
        const RottenBench bench;
        fillAndRot(bench);
        const auto db = bench.open();
        QCOMPARE(fillWith(*db, 50, 2).error().code, ErrorCode::Damaged);
        QCOMPARE(db->reader().state().value().version, 1);
        QVERIFY(db->isCondemned());
    }

    void damageIsNotedOnceForWhoeverUpdatesAlsoAfterARestart()
    {
        const RottenBench bench;
        fillAndRot(bench);
        {
            const auto reader = bench.open();
            const auto writer = bench.open();
            QVERIFY(!reader->noteDamage());
            QVERIFY(!reader->reader().guide("wfd-7"));
            QVERIFY(!writer->isCondemned());
            QVERIFY(reader->noteDamage());
            QVERIFY(!reader->noteDamage());
            QVERIFY(writer->isCondemned());
        }
        QVERIFY(bench.open()->isCondemned());
    }

    void aReplacedOneIsEmptyAndIsFilledByTheNextUpdate()
    {
        const RottenBench bench;
        fillAndRot(bench);
        auto reader = bench.open();
        QVERIFY(!reader->reader().guide("wfd-7"));
        QVERIFY(reader->noteDamage());
        QVERIFY(CatalogueDb::replace(bench.paths));
        QVERIFY(reader->isReplaced());
        const auto fresh = bench.open();
        QVERIFY(!fresh->isCondemned() && !fresh->isReplaced());
        QCOMPARE(fresh->reader().state().value().version, 0);
        QVERIFY(fillWith(*fresh, 60, 3));
        // Who closes the old one takes nothing of the new one along.
        reader.reset();
        const auto again = bench.open();
        QCOMPARE(again->reader().state().value().version, 3);
        QVERIFY(again->reader().guide("wfd-59"));
        QVERIFY(!again->isCondemned());
    }

    void whatTakesItsPlaceBelievesNothingOlder()
    {
        const RottenBench bench;
        {
            const auto db = bench.open();
            QVERIFY(db->tables().keepRoot("root"));
            QVERIFY(db->tables().beginFilling("begun", "manifest"));
            QVERIFY(db->remember());
            QVERIFY(fillWith(*db, 50));
            QVERIFY(db->remember());
        }
        QVERIFY(CatalogueDb::replace(bench.paths));
        const catalogue::HeldCatalogue held = bench.open()->tables().held().value();
        QCOMPARE(held.root, std::string("root"));
        QCOMPARE(held.fillingHead, std::string("head"));
        QVERIFY(held.head.empty() && held.manifest.empty() && held.fillingManifest.empty());
    }

    void whatWasOnlyBegunIsBelievedToo()
    {
        const RottenBench bench;
        QVERIFY(bench.open()->tables().beginFilling("begun", "manifest"));
        QVERIFY(bench.open()->remember());
        QVERIFY(CatalogueDb::replace(bench.paths));
        QCOMPARE(bench.open()->tables().held().value().fillingHead, std::string("begun"));
    }

    void aMemoryThatIsDamagedItselfIsNone()
    {
        const RottenBench bench;
        QVERIFY(fillWith(*bench.open(), 1));
        QVERIFY(bench.open()->remember());
        std::fstream(bench.paths.catalogueSeen(), std::ios::binary | std::ios::in | std::ios::out).seekp(34) << "?";
        QVERIFY(CatalogueDb::replace(bench.paths));
        QVERIFY(bench.open()->tables().held().value().fillingHead.empty());
    }

    void oneThatCannotEvenSayWhatItHoldsIsReplacedByOneThatBelievesTheSame()
    {
        const RottenBench bench;
        QVERIFY(fillWith(*bench.open(), 50));
        QVERIFY(bench.open()->remember());
        testing::rotPageOf(bench.paths, "held");
        const auto db = bench.open();
        QCOMPARE(db->tables().held().value().fillingHead, std::string("head"));
        QCOMPARE(db->reader().state().value().version, 0);
    }

    void damageOfTheOldFileIsNotNotedOfTheNewOne()
    {
        const RottenBench bench;
        fillAndRot(bench);
        const auto reader = bench.open();
        QVERIFY(CatalogueDb::replace(bench.paths));
        const auto fresh = bench.open();
        QCOMPARE(reader->reader().guide("wfd-7").error().code, ErrorCode::Damaged);
        QVERIFY(!reader->noteDamage());
        QVERIFY(!fresh->isCondemned());
    }

    void wrongBytesFromElsewhereAreNoDamageOfTheFile()
    {
        const RottenBench bench;
        const auto db = bench.open();
        QVERIFY(fillWith(*db, 5));
        const auto refuse = [](std::string_view, std::string_view) -> Result<void> {
            return fail(ErrorCode::DataLoss, "another hash");
        };
        QCOMPARE(db->tables().readRecords("guide", "", "", refuse).error().code, ErrorCode::DataLoss);
        QVERIFY(!db->noteDamage());
        QVERIFY(!db->isCondemned());
    }
};

TONGBAN_TEST(CatalogueDamageTest)

#include "tst_catalogue_damage.moc"
