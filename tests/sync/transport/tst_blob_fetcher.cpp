// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/blobs/http_blob_fetcher.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::transport;
using tongban::testing::HeardRequest;
using tongban::testing::LoopbackServer;

namespace
{

const std::string kDigest(32, '\x1f');
constexpr const char* kBytes = "0123456789";

struct Fetching {
    explicit Fetching(LoopbackServer::Handler handler)
        : server(std::move(handler))
    {
    }

    Result<std::string> fetch(std::int64_t offset, std::size_t length)
    {
        return fetcher.fetch(kDigest, 10, offset, length);
    }

    LoopbackServer server;
    HttpClient http;
    HttpBlobFetcher fetcher{http, server.url(), [] { return std::string("token"); }};
};

LoopbackServer::Handler saying(int status, const std::string& body, const std::string& headers = {})
{
    return
        [=](const HeardRequest&) { return LoopbackServer::reply(status, "application/octet-stream", body, headers); };
}

} // namespace

class BlobFetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPieceIsAskedForWithItsPlaceAndTheSession()
    {
        Fetching fetching(saying(206, "3456", "Content-Range: bytes 3-6/10\r\n"));
        QCOMPARE(*fetching.fetch(3, 4), std::string("3456"));
        const HeardRequest heard = fetching.server.heard().at(0);
        QCOMPARE(heard.method, std::string("GET"));
        QCOMPARE(heard.target, "/attachments/" + std::string("1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f") +
                                   "1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f");
        QCOMPARE(heard.header("range"), std::string("bytes=3-6"));
        QCOMPARE(heard.header("authorization"), std::string("Bearer token"));
    }

    void theLastPieceEndsWithTheFile()
    {
        Fetching fetching(saying(206, "89", "Content-Range: bytes 8-9/10\r\n"));
        QCOMPARE(*fetching.fetch(8, 100), std::string("89"));
        QCOMPARE(fetching.server.heard().at(0).header("range"), std::string("bytes=8-9"));
    }

    void ofAWholeAnswerThePieceIsTaken()
    {
        Fetching fetching(saying(200, kBytes));
        QCOMPARE(*fetching.fetch(3, 4), std::string("3456"));
    }

    void whatIsNotTheFileIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("range");
        QTest::newRow("the page of a hotel's network") << 200 << "<html>please pay</html>"
                                                       << "";
        QTest::newRow("another place") << 206 << "0123"
                                       << "Content-Range: bytes 0-3/10\r\n";
        QTest::newRow("no place") << 206 << "3456"
                                  << "";
        QTest::newRow("more than was asked for") << 206 << "3456789"
                                                 << "Content-Range: bytes 3-9/10\r\n";
        QTest::newRow("nothing") << 206 << ""
                                 << "Content-Range: bytes 3-6/10\r\n";
    }
    void whatIsNotTheFileIsRefused()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(QString, range);
        Fetching fetching(saying(status, body.toStdString(), range.toStdString()));
        const auto piece = fetching.fetch(3, 4);
        QVERIFY(!piece.has_value());
        QCOMPARE(piece.error().code, ErrorCode::NotThePlatform);
    }

    void whatThePlatformDoesNotHaveIsNotFound()
    {
        for (const int status : {404, 416}) {
            Fetching fetching(saying(status, ""));
            const auto piece = fetching.fetch(0, 4);
            QVERIFY(!piece.has_value());
            QCOMPARE(piece.error().code, ErrorCode::NotFound);
        }
    }

    void whatCannotBeAnAttachmentIsNotAskedFor()
    {
        Fetching fetching(saying(200, kBytes));
        QCOMPARE(fetching.fetch(10, 4).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(fetching.fetch(-1, 4).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(fetching.fetch(0, 0).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(fetching.fetcher.fetch("short", 10, 0, 4).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(fetching.fetcher.fetch(kDigest, std::int64_t{1} << 40, 0, 4).error().code, ErrorCode::InvalidArgument);
        QVERIFY(fetching.server.heard().empty());
    }
};

TONGBAN_TEST(BlobFetcherTest)
#include "tst_blob_fetcher.moc"
