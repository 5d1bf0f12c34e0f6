// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/gzip.h"
#include "sync/transport/http_catalogue_files.h"
#include "sync/transport/http_client.h"
#include "sync/transport/http_url.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <future>

using namespace tongban;
using namespace tongban::transport;
using tongban::testing::HeardRequest;
using tongban::testing::LoopbackServer;

namespace
{

Result<HttpResponse> get(HttpClient& http, const std::string& url, std::size_t maxBytes = 1'000)
{
    HttpRequest request;
    request.url = url;
    request.maxBytes = maxBytes;
    request.timeout = std::chrono::seconds{10};
    return http.send(request);
}

ErrorCode failureOf(const std::string& answer)
{
    LoopbackServer server([&answer](const HeardRequest&) { return answer; });
    HttpClient http;
    const Result<HttpResponse> response = get(http, server.url());
    return response ? ErrorCode::AlreadyExists : response.error().code;
}

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyHttpsIsAskedAndHttpOnThisMachine()
    {
        for (const char* url : {"http://example.org/", "http://127.0.0.1.example.org/", "http://192.168.1.1/",
                                "http://localhost.example.org/", "file:///etc/passwd", "ftp://127.0.0.1/", "nonsense"})
            QVERIFY2(!checkUrl(url), url);
        for (const char* url :
             {"http://127.0.0.1:8080/x", "http://localhost/", "http://[::1]:1/", "https://example.org/"})
            QVERIFY2(checkUrl(url).has_value(), url);
    }

    void anUploadAddressOnAnotherHostIsRefused()
    {
        const std::string base = "https://a.example/files";
        QCOMPARE(*resolveOnSameHost(base, "/files/1"), std::string("https://a.example/files/1"));
        QVERIFY(resolveOnSameHost(base, "https://a.example:443/files/1?x=2").has_value());
        for (const char* other : {"https://b.example/files/1", "http://a.example/files/1", "//b.example/1",
                                  "https://a.example:444/1", "https://a.example@b.example/"})
            QVERIFY2(!resolveOnSameHost(base, other), other);
    }

    void wrongAnswersAreErrors()
    {
        QCOMPARE(failureOf("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\ncut"), ErrorCode::DataLoss);
        QCOMPARE(failureOf("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"), ErrorCode::DataLoss);
        QCOMPARE(failureOf("HTTP/1.0 200 OK\r\n\r\nwithout an end"), ErrorCode::DataLoss);
        QCOMPARE(failureOf("\x01\x02 garbage\r\n\r\n"), ErrorCode::NotThePlatform);
        QCOMPARE(failureOf(""), ErrorCode::Unavailable);
        QCOMPARE(failureOf(LoopbackServer::reply(200, "text/plain", std::string(1'001, 'x'))), ErrorCode::DataLoss);
        QCOMPARE(failureOf("HTTP/1.1 200 OK\r\nX: " + std::string(100'000, 'x') + "\r\n\r\n"), ErrorCode::DataLoss);
        QCOMPARE(failureOf(LoopbackServer::reply(200, "text/plain", "not gzip", "Content-Encoding: gzip\r\n")),
                 ErrorCode::DataLoss);
    }

    void aCompressedAnswerIsUndoneAndABombIsBounded()
    {
        std::string body = gzip(std::string(900, 'a'));
        LoopbackServer server([&body](const HeardRequest&) {
            return LoopbackServer::reply(200, "text/plain", body, "Content-Encoding: gzip\r\n");
        });
        HttpClient http;
        QCOMPARE(get(http, server.url())->body, std::string(900, 'a'));
        body = gzip(std::string(20'000'000, 'a'));
        QCOMPARE(get(http, server.url()).error().code, ErrorCode::DataLoss);
    }

    void aRedirectIsNotFollowed()
    {
        LoopbackServer server([](const HeardRequest&) {
            return LoopbackServer::reply(302, "text/html", "", "Location: /elsewhere\r\n");
        });
        HttpClient http;
        QCOMPARE(get(http, server.url())->status, 302);
        QCOMPARE(server.heard().size(), std::size_t{1});
    }

    void nobodyListeningIsUnavailable()
    {
        std::string url;
        {
            const LoopbackServer server([](const HeardRequest&) { return std::string{}; });
            url = server.url();
        }
        HttpClient http;
        QCOMPARE(get(http, url).error().code, ErrorCode::Unavailable);
    }

    void silenceIsLimitedByTheDeadline()
    {
        LoopbackServer server([](const HeardRequest&) { return LoopbackServer::kSilence; });
        HttpClient http;
        HttpRequest request;
        request.url = server.url();
        request.timeout = std::chrono::milliseconds{50};
        QCOMPARE(http.send(request).error().code, ErrorCode::DeadlineExceeded);
    }

    void aRequestUnderWayCanBeAborted()
    {
        std::promise<void> asked;
        LoopbackServer server([&asked](const HeardRequest&) {
            asked.set_value();
            return LoopbackServer::kSilence;
        });
        HttpClient http;
        auto answer = std::async(std::launch::async, [&] { return get(http, server.url()); });
        asked.get_future().wait();
        http.abort();
        QCOMPARE(answer.get().error().code, ErrorCode::Cancelled);
        QCOMPARE(get(http, server.url()).error().code, ErrorCode::Cancelled);
    }

    void catalogueFilesStayBelowTheirFolder()
    {
        LoopbackServer server([](const HeardRequest& request) {
            return request.target == "/base/catalogue/segments/ab" ? LoopbackServer::reply(200, "x/y", "bytes")
                                                                   : LoopbackServer::reply(404, "text/html", "no");
        });
        HttpClient http;
        HttpCatalogueFiles files(http, server.url() + "/base/");
        QCOMPARE(*files.fetch("segments/ab", 100), std::string("bytes"));
        QCOMPARE(files.fetch("segments/ab", 4).error().code, ErrorCode::DataLoss);
        QCOMPARE(files.fetch("head", 100).error().code, ErrorCode::NotFound);
        for (const char* path : {"", "/head", "../secret", "a/../../b", "a?b", "a b", "http://x"})
            QCOMPARE(files.fetch(path, 100).error().code, ErrorCode::InvalidArgument);
    }
};

TONGBAN_TEST(HttpTest)

#include "tst_http.moc"
