// SPDX-License-Identifier: Apache-2.0
#include "tests/client/services/village.h"
#include "tests/support/test_main.h"

using namespace tongban;
using namespace tongban::services;
using namespace tongban::testing;

class BundlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoGuidesYetIsNotLeftToAskForThem()
    {
        Village village;
        QSignalSpy failed(&village.services().catalogue(), &CatalogueService::updateFailed);
        QTRY_VERIFY(failed.count() >= 3);
        QCOMPARE(village.services().catalogue().lastError().code, ErrorCode::Unavailable);
    }

    void aFileSomebodyBroughtIsTakenInWithoutANetwork()
    {
        Village village;
        const auto outcome = village.import(village.bundleOf(village.publisher.publish()));
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().detail.c_str());
        QCOMPARE(outcome->version, 1);
        QVERIFY(!outcome->stale);
        QCOMPARE(village.heldVersion(), std::int64_t{1});
    }

    void anExpiredFileIsReadableAndSaysSo()
    {
        Village village;
        const auto bundle = village.bundleOf(village.publisher.publish());
        village.clock.advance(std::chrono::hours(24 * 60));
        const auto outcome = village.import(bundle);
        QVERIFY(outcome.has_value());
        QVERIFY(outcome->stale);
        QCOMPARE(outcome->publishedMs, kTodayMs);
    }

    void anOlderFileIsRefusedAndWhatIsHeldStays()
    {
        Village village;
        const auto old = village.bundleOf(village.publisher.publish());
        village.publisher.content["guide"][TestPublisher::guideId(1)] += " new";
        QVERIFY(village.import(village.bundleOf(village.publisher.publish())).has_value());
        QCOMPARE(village.import(old).error().code, ErrorCode::RolledBack);
        QCOMPARE(village.heldVersion(), std::int64_t{2});
    }

    void aFileNobodyTrustedSignedIsRefused()
    {
        Village village;
        village.publisher.publish();
        const crypto::SigningKey key = crypto::SigningKey::generate(village.publisher.random());
        catalogue::BuiltCatalogue built = village.publisher.built();
        built.head = must(catalogue::signHead(built.headMessage, {&key}));
        QCOMPARE(village.import(village.bundleOf(built)).error().code, ErrorCode::Unsigned);
        QCOMPARE(village.heldVersion(), std::int64_t{0});
    }

    void aMixedFileAndOneThatIsNoneAreRefused()
    {
        Village village;
        const catalogue::BuiltCatalogue first = village.publisher.publish();
        village.publisher.content["office"]["office-1"] = "moved";
        catalogue::BuiltCatalogue mixed = village.publisher.publish();
        mixed.manifest = first.manifest;
        QCOMPARE(village.import(village.bundleOf(mixed)).error().code, ErrorCode::DataLoss);
        QCOMPARE(village.import(village.file("<html>sign in</html>")).error().code, ErrorCode::NotThePlatform);
        QCOMPARE(village.import("/no/such/file.tongban").error().code, ErrorCode::NotFound);
        QCOMPARE(village.heldVersion(), std::int64_t{0});
    }

    void anotherPlacesFileIsRefused()
    {
        Village village;
        v1::Head head = village.publisher.publish().headMessage;
        head.set_region("elsewhere");
        catalogue::BuiltCatalogue built = village.publisher.built();
        built.head = village.publisher.signHeadOf(head);
        QCOMPARE(village.import(village.bundleOf(built)).error().code, ErrorCode::FailedPrecondition);
    }
};

TONGBAN_TEST(BundlesTest)

#include "tst_bundles.moc"
