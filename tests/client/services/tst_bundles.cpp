// SPDX-License-Identifier: Apache-2.0
#include "client/services/catalogue_service.h"
#include "sync/catalogue/bundle/bundle_writer.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_main.h"
#include "tests/sync/catalogue/test_publisher.h"

#include <QSignalSpy>

using namespace tongban;
using namespace tongban::services;
using namespace tongban::testing;

namespace
{

// A device without a network, to which files are brought.
class Village
{
public:
    // As a village office would get it.
    std::filesystem::path bundleOf(const catalogue::BuiltCatalogue& built)
    {
        const std::vector<std::string> roots{publisher.root()};
        return file(must(catalogue::writeBundle({roots, built.head, built.manifest, {}}, publisher.segments(), 3)));
    }

    std::filesystem::path file(const std::string& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.tongban").arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            std::abort();
        return path.toStdU16String();
    }

    Result<ImportedBundle> import(const std::filesystem::path& bundle)
    {
        Result<ImportedBundle> outcome = fail(ErrorCode::Internal, "nothing was said");
        QSignalSpy said(&services().catalogue(), &CatalogueService::imported);
        const auto heard = QObject::connect(&services().catalogue(), &CatalogueService::imported,
                                            [&](const Result<ImportedBundle>& told) { outcome = told; });
        services().catalogue().importBundle(bundle);
        (void)QTest::qWaitFor([&] { return said.count() > 0; }, 10'000);
        QObject::disconnect(heard);
        return outcome;
    }

    std::int64_t heldVersion()
    {
        return must(must(store::CatalogueDb::open(m_paths))->reader().state()).version;
    }

    FakeClock clock;
    LoopbackSource source;
    TestPublisher publisher{source};

private:
    Services& services()
    {
        if (!m_services)
            m_services = std::make_unique<Services>(ServicePorts{m_paths.root(), "https://127.0.0.1:1", kRegion,
                                                                 publisher.root(), QStringLiteral("village"), m_keys,
                                                                 clock, m_random});
        return *m_services;
    }

    QTemporaryDir m_folder;
    store::StorePaths m_paths{std::filesystem::path(m_folder.path().toStdU16String()) / "data"};
    MemoryKeySource m_keys;
    crypto::SecureRandom m_random;
    int m_files = 0;
    std::unique_ptr<Services> m_services;
};

} // namespace

class BundlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
