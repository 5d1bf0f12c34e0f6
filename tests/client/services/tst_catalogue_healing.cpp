// SPDX-License-Identifier: Apache-2.0
#include "client/services/ground/stores.h"
#include "tests/client/services/village.h"
#include "tests/client/store/rotten_page.h"
#include "tests/support/test_main.h"

using namespace tongban;
using namespace tongban::services;
using namespace tongban::testing;

namespace
{

// Has been brought a catalogue, in which a page has rotted while the program was not running.
class RottenVillage : public Village
{
public:
    RottenVillage()
    {
        v1::Guide guide;
        guide.set_id("wfd-001");
        guide.set_name("居民身份证申领");
        publisher.content["guide"][guide.id()] = guide.SerializeAsString();
        bundle = bundleOf(publisher.publish());
        must(import(bundle));
        end();
        rotPageOf(paths, "record");
    }

    Result<v1::Guide> guide()
    {
        return wait(services().catalogue().guide(QStringLiteral("wfd-001")));
    }
    std::size_t listed()
    {
        return must(wait(services().catalogue().browse({}))).size();
    }
    [[nodiscard]] bool isNoted() const
    {
        return std::filesystem::exists(paths.catalogueDamaged());
    }

    std::filesystem::path bundle;
};

} // namespace

class CatalogueHealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutANetworkWhatIsLeftIsReadOn()
    {
        RottenVillage village;
        QSignalSpy failed(&village.services().catalogue(), &CatalogueService::updateFailed);
        QCOMPARE(village.guide().error().code, ErrorCode::Damaged);
        QVERIFY(village.isNoted());
        // One try when the program begins, one because of the damage, and then again and again.
        QTRY_VERIFY(failed.count() >= 4);
        QCOMPARE(village.services().catalogue().lastError().code, ErrorCode::Unavailable);
        QVERIFY(village.listed() > 0);
    }

    void theNextUpdateFillsItAnewWhileTheProgramRuns()
    {
        RottenVillage village;
        QVERIFY(!village.guide());
        // The same version again: there is nothing new in it but that it is whole.
        QVERIFY(village.import(village.bundle));
        QCOMPARE(must(village.guide()).name(), std::string("居民身份证申领"));
        QVERIFY(!village.isNoted());
        village.end();
        QVERIFY(village.guide());
        QCOMPARE(village.heldVersion(), std::int64_t{1});
    }

    void anUpdateThatMeetsTheDamageItselfFillsItAnew()
    {
        RottenVillage village;
        village.publisher.content["office"]["office-1"] = "moved";
        const auto next = village.bundleOf(village.publisher.publish());
        const auto outcome = village.import(next);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().detail.c_str());
        QVERIFY(village.guide());
        QCOMPARE(village.heldVersion(), std::int64_t{2});
    }

    void anOlderOneIsRefusedAlsoOnceNothingIsLeftOfTheNewer()
    {
        Village village;
        village.publisher.content["office"]["office-1"] = "here";
        const auto first = village.bundleOf(village.publisher.publish());
        village.publisher.content["office"]["office-1"] = "moved";
        const auto second = village.bundleOf(village.publisher.publish());
        must(village.import(second));
        village.end();
        std::filesystem::resize_file(village.paths.catalogue(), 100);
        QCOMPARE(village.import(first).error().code, ErrorCode::RolledBack);
        QCOMPARE(village.heldVersion(), std::int64_t{0});
        QVERIFY(village.import(second));
        QCOMPARE(village.heldVersion(), std::int64_t{2});
    }

    void whatIsRefusedReplacesNothing()
    {
        RottenVillage village;
        QVERIFY(!village.guide());
        const crypto::SigningKey key = crypto::SigningKey::generate(village.publisher.random());
        catalogue::BuiltCatalogue forged = village.publisher.built();
        forged.head = must(catalogue::signHead(forged.headMessage, {&key}));
        QCOMPARE(village.import(village.bundleOf(forged)).error().code, ErrorCode::Unsigned);
        QVERIFY(village.listed() > 0);
        QVERIFY(village.isNoted());
    }

    void wrongBytesInAnUpdateCondemnNothing()
    {
        Village village;
        const catalogue::BuiltCatalogue first = village.publisher.publish();
        must(village.import(village.bundleOf(first)));
        village.publisher.content["office"]["office-1"] = "moved";
        catalogue::BuiltCatalogue mixed = village.publisher.publish();
        mixed.manifest = first.manifest;
        QCOMPARE(village.import(village.bundleOf(mixed)).error().code, ErrorCode::DataLoss);
        QVERIFY(!std::filesystem::exists(village.paths.catalogueDamaged()));
        QCOMPARE(village.heldVersion(), std::int64_t{1});
    }

    void damageIsToldOnceInARun()
    {
        const RottenVillage village;
        MemoryKeySource keys;
        crypto::SecureRandom random;
        int told = 0;
        Stores stores(village.paths, keys, random);
        const auto meetIt = [&] {
            QCOMPARE(must(stores.catalogue())->guide("wfd-001").error().code, ErrorCode::Damaged);
            told += stores.settle() ? 1 : 0;
            QVERIFY(village.isNoted());
            told += stores.settle() ? 1 : 0;
            QCOMPARE(told, 1);
        };
        meetIt();
        // It is replaced, and the new one rots too.
        const std::vector<catalogue::RecordChange> guide{{"guide", "wfd-001", {}, false}};
        must(store::CatalogueDb::replace(village.paths));
        must(must(store::CatalogueDb::open(village.paths))->tables().applyUpdate({"head", "manifest", 1, 5, guide}));
        rotPageOf(village.paths, "record");
        QVERIFY(!stores.settle());
        meetIt();
    }
};

TONGBAN_TEST(CatalogueHealingTest)

#include "tst_catalogue_healing.moc"
