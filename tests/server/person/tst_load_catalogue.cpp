// SPDX-License-Identifier: Apache-2.0
#include "server/person/load_catalogue.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/publish/build_catalogue.h"
#include "sync/catalogue/trust/root_chain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongban;
using namespace tongban::server;

namespace
{

// A catalogue with one guide, as a publisher writes it.
struct Published {
    QTemporaryDir folder;
    testing::SeededRandom random{3};
    testing::FakeClock clock;
    crypto::SigningKey key = crypto::SigningKey::generate(random);

    Published()
    {
        v1::Root root;
        root.set_version(1);
        root.set_region("city");
        root.set_root_threshold(1);
        root.set_expires_ms(toMillis(clock.now()) + 1'000'000);
        *root.add_root_keys() = catalogue::publicKeyOf(key);
        *root.add_head_keys() = catalogue::publicKeyOf(key);
        write(catalogue::rootPath("city", 1), catalogue::signRoot(root, {&key}));
        publish(key);
    }

    void publish(const crypto::SigningKey& signer)
    {
        v1::Guide guide;
        guide.set_id("g1");
        const std::vector<catalogue::Collection> collections{
            {"guide", true, {{guide.id(), guide.SerializeAsString()}}}};
        catalogue::Publication publication;
        publication.region = "city";
        publication.publishedMs = toMillis(clock.now());
        publication.expiresMs = toMillis(clock.now()) + 1'000'000;
        publication.collections = collections;
        const auto built = catalogue::buildCatalogue(publication, signer);
        for (const auto& [path, bytes] : built->files)
            write(path, bytes);
        write(catalogue::headPath("city"), built->head);
    }

    void write(const std::string& path, const std::string& bytes) const
    {
        const QString name = folder.filePath(QString::fromStdString(path));
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    }

    Result<CatalogueIndex> load() const
    {
        return loadCatalogue(folder.path().toStdString(), clock);
    }
};

} // namespace

class LoadCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPublishedIsFound()
    {
        const auto index = Published().load();
        QVERIFY2(index.has_value(), index ? "" : index.error().detail.c_str());
        QVERIFY(index->guide("g1") != nullptr);
        QVERIFY(index->guide("g2") == nullptr);
    }

    void anotherPublishersHeadIsRefused()
    {
        Published published;
        published.publish(crypto::SigningKey::generate(published.random));
        QCOMPARE(published.load().error().code, ErrorCode::Unsigned);
    }

    void aSegmentThatWasChangedIsRefused()
    {
        Published published;
        QDirIterator files(published.folder.path() + QStringLiteral("/city/segment"), QDir::Files);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 1));
        file.putChar('!');
        file.close();
        QCOMPARE(published.load().error().code, ErrorCode::DataLoss);
    }

    void anEmptyFolderIsNoCatalogue()
    {
        const QTemporaryDir empty;
        const testing::FakeClock clock;
        QCOMPARE(loadCatalogue(empty.path().toStdString(), clock).error().code, ErrorCode::NotFound);
    }
};

TONGBAN_TEST(LoadCatalogueTest)

#include "tst_load_catalogue.moc"
