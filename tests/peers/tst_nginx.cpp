// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue_db.h"
#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_updater.h"
#include "sync/transport/connect_apis.h"
#include "sync/transport/http_catalogue_files.h"
#include "tests/peers/nginx.h"
#include "tests/server/app/serving_platform.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace tongban;
using tongban::testing::Nginx;
using tongban::testing::ServingPlatform;

namespace
{

constexpr char kWafangdian[] = "210281";

// Runs a program to its end; its exit code.
int exitCodeOf(const QString& program, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, words);
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

// The city's real content, published by the real program into a folder that nginx serves.
struct City {
    City()
    {
        // A copy, so that it can be edited.
        copied = exitCodeOf(QStringLiteral("cp"),
                            {QStringLiteral("-r"), QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian"),
                             folder.filePath(QStringLiteral("content"))}) == 0;
    }

    [[nodiscard]] QString out() const
    {
        return folder.filePath(QStringLiteral("out"));
    }

    [[nodiscard]] bool publish() const
    {
        QProcess process;
        process.start(ServingPlatform::program(),
                      {QStringLiteral("publish"), folder.filePath(QStringLiteral("content")), out(),
                       QStringLiteral("--keys"), folder.filePath(QStringLiteral("keys"))});
        return copied && process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    // One town has a second name from now on.
    [[nodiscard]] bool edit() const
    {
        QFile file(folder.filePath(QStringLiteral("content/region.textproto")));
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QByteArray text = file.readAll();
        text.replace("name_en: \"", "name_en: \"New ");
        file.resize(0);
        return file.write(text) == text.size();
    }

    // Paths below the catalogue's folder.
    [[nodiscard]] QStringList files() const
    {
        QStringList all;
        QDirIterator walk(out(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            all << walk.next().mid(out().size() + 1);
        return all;
    }

    QTemporaryDir folder;
    bool copied = false;
};

bool isNamedByContent(const QString& path)
{
    static const QRegularExpression kNamed(QStringLiteral("/(manifest|segment|pack|delta)/[^/]+$"));
    return kNamed.match(path).hasMatch();
}

class Files final : public catalogue::CatalogueSource
{
public:
    Files(transport::HttpClient& http, const std::string& url)
        : m_files(http, url)
    {
    }
    Result<std::string> fetch(std::string_view path, std::size_t maxBytes, const Progress& progress) override
    {
        return m_files.fetch(path, maxBytes, progress);
    }
    bool runsAhead() const override
    {
        return true;
    }

private:
    transport::HttpCatalogueFiles m_files;
};

// A device's catalogue as the program keeps it, at a web server.
struct CatalogueDevice {
    explicit CatalogueDevice(const Nginx& nginx)
        : http({{}, nginx.caFile(), {}})
        , files(http, nginx.url())
        , db(*store::CatalogueDb::open(store::StorePaths(folder.path().toStdString())))
    {
    }

    Result<catalogue::UpdateOutcome> update()
    {
        catalogue::CatalogueUpdater::Settings settings;
        settings.region = kWafangdian;
        TRY_ASSIGN(settings.pinnedRoot, catalogue::fetchFirstRoot(files, kWafangdian));
        return catalogue::CatalogueUpdater(files, db->tables(), clock, settings).update();
    }

    QTemporaryDir folder;
    SystemClock clock;
    transport::HttpClient http;
    Files files;
    std::unique_ptr<store::CatalogueDb> db;
};

} // namespace

// What we publish and ask for, with a web server nobody here wrote in between.
class NginxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QByteArray why = Nginx::missing(); !why.isEmpty())
            QSKIP(why.constData());
    }

    void aDeviceSyncsFromItAndTheNextVersionComesAsAPack()
    {
        const City city;
        QVERIFY(city.publish());
        Nginx nginx(city.out(), QStringLiteral("127.0.0.1:9"));
        QVERIFY(nginx.start());
        CatalogueDevice device(nginx);
        const auto first = device.update();
        QVERIFY2(first.has_value(), first ? "" : first.error().detail.c_str());
        QCOMPARE(first->rung, catalogue::UpdateRung::Segments);
        QVERIFY(!device.db->reader().search("社保", 10, store::SearchReach::Names)->empty());
        QCOMPARE(device.update()->rung, catalogue::UpdateRung::Unchanged);

        QVERIFY(city.edit() && city.publish());
        const auto second = device.update();
        QVERIFY2(second.has_value(), second ? "" : second.error().detail.c_str());
        QCOMPARE(second->rung, catalogue::UpdateRung::Pack);
        QVERIFY(second->version > first->version);
        QVERIFY(device.db->reader().region()->name_en().starts_with("New "));

        const QStringList log = nginx.log();
        QVERIFY(log.size() > 10);
        for (const QString& line : log) {
            QVERIFY2(line.startsWith(QStringLiteral("HTTP/2.0 GET ")), qPrintable(line));
            if (line.contains(QStringLiteral(" 200 ")))
                QCOMPARE(line.endsWith(QStringLiteral("immutable")), isNamedByContent(line.section(u' ', 2, 2)));
        }
    }

    void everyFileThatNeverChangesIsMarkedSoAndNoOther()
    {
        const City city;
        QVERIFY(city.publish() && city.edit() && city.publish());
        Nginx nginx(city.out(), QStringLiteral("127.0.0.1:9"));
        QVERIFY(nginx.start());
        transport::HttpClient http({{}, nginx.caFile(), {}});
        int immutable = 0;
        for (const QString& file : city.files()) {
            transport::HttpRequest request;
            request.method = transport::HttpMethod::Head;
            request.url = nginx.url() + "/catalogue/" + file.toStdString();
            const auto answer = http.send(request);
            QVERIFY2(answer && answer->status == 200, qPrintable(file));
            const bool named = isNamedByContent(QLatin1Char('/') + file);
            QCOMPARE(answer->header("cache-control"), named ? "max-age=31536000, immutable" : "no-cache");
            QCOMPARE(answer->header("content-type"), "application/octet-stream");
            immutable += named ? 1 : 0;
        }
        // Two manifests, the segments of both, a pack.
        QVERIFY(immutable > 10);
        transport::HttpRequest hidden;
        hidden.method = transport::HttpMethod::Head;
        hidden.url = nginx.url() + "/catalogue/%2e%2e/keys/";
        const auto refused = http.send(hidden);
        QVERIFY(refused && refused->status >= 400);
    }

    void anAuthorityNobodyKnowsIsNotThePlatform()
    {
        const City city;
        QVERIFY(city.publish());
        Nginx nginx(city.out(), QStringLiteral("127.0.0.1:9"));
        QVERIFY(nginx.start());
        transport::HttpClient http;
        transport::HttpCatalogueFiles files(http, nginx.url());
        QCOMPARE(files.fetch("210281/head", limits::kHeadBytes).error().code, ErrorCode::NotThePlatform);
    }

    void thePlatformItselfIsReachedThroughIt()
    {
        ServingPlatform platform;
        QVERIFY(platform.start());
        Nginx nginx(platform.path(QStringLiteral("out")), QStringLiteral("127.0.0.1:%1").arg(platform.port()));
        QVERIFY(nginx.start());
        transport::HttpClient http({{}, nginx.caFile(), {}});
        transport::ConnectClient connect(http, nginx.url(), [] { return std::string(); });
        transport::ConnectApis apis(connect);
        QCOMPARE(apis.exchange({}).error().code, ErrorCode::Unauthenticated);
        v1::ListSlotsRequest slots;
        slots.set_office_id("none");
        QCOMPARE(apis.listSlots(slots).error().code, ErrorCode::NotFound);
    }
};

TONGBAN_TEST(NginxTest)

#include "tst_nginx.moc"
