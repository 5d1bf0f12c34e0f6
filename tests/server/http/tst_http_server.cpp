// SPDX-License-Identifier: Apache-2.0
#include "server/http/http_server.h"
#include "server/http/router.h"
#include "tests/server/http/raw_client.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>
#include <memory>
#include <thread>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::RawClient;

namespace
{

// Says what it heard.
class Echo final : public Handler
{
public:
    Response handle(const Request& request) override
    {
        return plainResponse(200, request.method + " " + request.path + "?" + request.query + " " +
                                      std::to_string(request.body.size()));
    }
};

struct Served {
    Echo echo;
    HttpServer server;

    explicit Served(HttpOptions options = {})
        : server(std::move(options), echo)
    {
        started = server.start().has_value();
    }
    bool started = false;
};

std::string get(std::uint16_t port, const std::string& target)
{
    const RawClient client(port);
    client.say("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    return client.hearAll();
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAnswersOnTheFreePortItWasGiven()
    {
        Served served;
        QVERIFY(served.started);
        QVERIFY(served.server.port() != 0);
        const std::string answer = get(served.server.port(), "/a/b?c=d");
        QVERIFY(answer.starts_with("HTTP/1.1 200"));
        QVERIFY(answer.ends_with("GET /a/b?c=d 0"));
    }

    void oneConnectionCarriesManyRequests()
    {
        Served served;
        const RawClient client(served.server.port());
        for (int i = 0; i < 3; ++i) {
            client.say("POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n12345");
            QVERIFY(client.hearUntil("POST /x? 5").starts_with("HTTP/1.1 200"));
        }
    }

    void manySlowConnectionsHoldUpNobody()
    {
        Served served;
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 200; ++i) {
            slow.push_back(std::make_unique<RawClient>(served.server.port()));
            QVERIFY(slow.back()->isConnected());
            slow.back()->say(i % 2 == 0 ? "GET / HT" : "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc");
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(get(served.server.port(), "/").starts_with("HTTP/1.1 200"));
        QVERIFY2(timer.elapsed() < 1000, "a slow neighbour was waited for");
    }

    void aHandlerThatWaitsHoldsUpNoOtherConnection()
    {
        // Waits for the second request while it answers the first.
        class Waiting final : public Handler
        {
        public:
            Response handle(const Request& request) override
            {
                if (request.path == "/second")
                    m_second.set_value();
                else
                    m_seen.wait_for(std::chrono::seconds{5});
                return plainResponse(200, request.path);
            }
            std::promise<void> m_second;
            std::future<void> m_seen = m_second.get_future();
        };
        Waiting waiting;
        HttpServer server({}, waiting);
        QVERIFY(server.start());
        const RawClient first(server.port());
        first.say("GET /first HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(get(server.port(), "/second").ends_with("/second"));
        QVERIFY(first.hearAll().ends_with("/first"));
    }

    void aHeaderThatDoesNotEndIsCutOff()
    {
        HttpOptions options;
        options.headerTimeout = std::chrono::milliseconds{50};
        Served served(options);
        const RawClient client(served.server.port());
        client.say("GET / HTTP/1.1\r\nHost");
        QElapsedTimer timer;
        timer.start();
        QVERIFY(client.hearAll().empty());
        QVERIFY(timer.elapsed() < 5000);
    }

    void whatIsTooLargeIsRefusedBeforeItIsRead()
    {
        HttpOptions options;
        options.bodyBytes = 100;
        Served served(options);
        const RawClient client(served.server.port());
        client.say("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n");
        QVERIFY(client.hearAll().starts_with("HTTP/1.1 413"));
    }

    void nonsenseIsABadRequestAndHurtsNobody()
    {
        Served served;
        {
            const RawClient client(served.server.port());
            client.say(std::string("\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 11));
            const std::string answer = client.hearAll();
            QVERIFY(answer.empty() || answer.starts_with("HTTP/1.1 400"));
        }
        QVERIFY(get(served.server.port(), "/").starts_with("HTTP/1.1 200"));
    }

    void whoWaitsForAGoAheadGetsIt()
    {
        Served served;
        const RawClient client(served.server.port());
        client.say("POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(client.hearUntil("\r\n\r\n").starts_with("HTTP/1.1 100"));
        client.say("abc");
        QVERIFY(client.hearUntil("POST /x? 3").find("200 OK") != std::string::npos);
    }

    void headSaysHowMuchItWouldBe()
    {
        Served served;
        const RawClient client(served.server.port());
        client.say("HEAD /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        const std::string answer = client.hearAll();
        QVERIFY(answer.find("Content-Length: 10\r\n") != std::string::npos);
        QVERIFY(answer.ends_with("\r\n\r\n"));
    }

    void stoppingDoesNotWaitForIdleConnections()
    {
        auto served = std::make_unique<Served>();
        const RawClient idle(served->server.port());
        idle.say("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(!idle.hearUntil("GET /? 0").empty());
        QElapsedTimer timer;
        timer.start();
        served->server.stop();
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(idle.hearAll().empty());
    }

    void aPortThatIsTakenIsSaid()
    {
        Served served;
        HttpOptions options;
        options.port = served.server.port();
        Echo echo;
        HttpServer second(options, echo);
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Unavailable);
    }

    void onlyThisMachineIsLoopback()
    {
        QVERIFY(isLoopback("127.0.0.1"));
        QVERIFY(isLoopback("::1"));
        QVERIFY(!isLoopback("0.0.0.0"));
        QVERIFY(!isLoopback("192.168.1.7"));
        QVERIFY(!isLoopback("localhost.evil"));
    }
};

TONGBAN_TEST(HttpServerTest)

#include "tst_http_server.moc"
