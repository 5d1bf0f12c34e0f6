// SPDX-License-Identifier: Apache-2.0
#include "server/http/static_files.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongban::server;

namespace
{

const QString kHash(64, QLatin1Char('a'));

struct Published {
    QTemporaryDir folder;
    StaticFiles files{"/catalogue/", folder.filePath(QStringLiteral("out")).toStdString()};

    Published()
    {
        write(QStringLiteral("secret"), "not yours");
        write(QStringLiteral("out/city/head"), "head one");
        write(QStringLiteral("out/city/segment/") + kHash, "segment");
        write(QStringLiteral("out/.hidden"), "hidden");
        QFile::link(folder.filePath(QStringLiteral("secret")), folder.filePath(QStringLiteral("out/link")));
    }

    void write(const QString& name, const char* content) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    Response get(const std::string& path, Headers headers = {}, const char* method = "GET")
    {
        return files.handle({method, path, {}, std::move(headers), {}});
    }
};

std::string value(const Response& response, std::string_view name)
{
    return std::string(headerOf(response.headers, name));
}

} // namespace

class StaticFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNamedByItsHashMayBeKeptForEver()
    {
        Published published;
        const Response response = published.get("/catalogue/city/segment/" + kHash.toStdString());
        QCOMPARE(response.status, 200);
        QVERIFY(response.file.has_value());
        QCOMPARE(response.file->bytes, std::uint64_t{7});
        QCOMPARE(value(response, "Cache-Control"), std::string("max-age=31536000, immutable"));
    }

    void aHeadIsAskedForAgainAndComesOnlyWhenItChanged()
    {
        Published published;
        const Response first = published.get("/catalogue/city/head");
        QCOMPARE(first.body, std::string("head one"));
        QCOMPARE(value(first, "Cache-Control"), std::string("no-cache"));
        const std::string etag = value(first, "ETag");
        const Response second = published.get("/catalogue/city/head", {{"if-none-match", etag}});
        QCOMPARE(second.status, 304);
        QVERIFY(second.body.empty());
        published.write(QStringLiteral("out/city/head"), "head two");
        QCOMPARE(published.get("/catalogue/city/head", {{"If-None-Match", etag}}).status, 200);
    }

    void nothingOutsideTheFolderIsReached_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
             {"/catalogue/../secret", "/catalogue/city/../../secret", "/catalogue/%2e%2e/secret", "/catalogue//secret",
              "/catalogue/.hidden", "/catalogue/link", "/catalogue/", "/catalogue/city", "/catalogue/city/head/x",
              "/catalogue/..\\secret", "/elsewhere/secret"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void nothingOutsideTheFolderIsReached()
    {
        QFETCH(const QString, path);
        Published published;
        QCOMPARE(published.get(path.toStdString()).status, 404);
    }

    void nothingCanBeWritten()
    {
        Published published;
        QCOMPARE(published.get("/catalogue/city/head", {}, "PUT").status, 405);
    }
};

TONGBAN_TEST(StaticFilesTest)

#include "tst_static_files.moc"
