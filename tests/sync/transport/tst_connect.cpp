// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "sync/transport/connect_apis.h"
#include "sync/transport/connect_error.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_main.h"

#include <QTest>
#include <zlib.h>

using namespace tongban;
using namespace tongban::transport;
using tongban::testing::HeardRequest;
using tongban::testing::LoopbackServer;

namespace
{

struct Bench {
    explicit Bench(LoopbackServer::Handler handler)
        : server(std::move(handler))
    {
    }

    LoopbackServer server;
    HttpClient http;
    ConnectClient client{http, server.url() + "/", [] { return std::string("token"); }};
    ConnectApis apis{client};
};

std::string gunzip(const std::string& bytes)
{
    std::string plain(10'000'000, '\0');
    z_stream stream{};
    std::string input = bytes;
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    inflate(&stream, Z_FINISH);
    plain.resize(stream.total_out);
    inflateEnd(&stream);
    return plain;
}

v1::ExchangeRequest largeRequest()
{
    v1::ExchangeRequest request;
    request.add_operations()->set_payload(std::string(20'000, 'a'));
    return request;
}

Error errorFor(const std::string& answer)
{
    Bench bench([&answer](const HeardRequest&) { return answer; });
    const auto response = bench.apis.exchange({});
    return response ? Error{ErrorCode::AlreadyExists, "no error"} : response.error();
}

} // namespace

class ConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExchangeIsAPostOfTheProtocol()
    {
        v1::ExchangeResponse answer;
        answer.set_cursor("next");
        Bench bench([&answer](const HeardRequest&) {
            return LoopbackServer::reply(200, "application/proto; charset=binary", answer.SerializeAsString());
        });
        v1::ExchangeRequest request;
        request.set_principal_id("p");
        const auto response = bench.apis.exchange(request);
        QVERIFY(response.has_value());
        QCOMPARE(response->cursor(), std::string("next"));
        const HeardRequest heard = bench.server.heard().front();
        QCOMPARE(heard.method + ' ' + heard.target, std::string("POST /tongban.v1.SyncService/Exchange"));
        QCOMPARE(heard.header("content-type"), std::string("application/proto"));
        QCOMPARE(heard.header("connect-protocol-version"), std::string("1"));
        QCOMPARE(heard.header("authorization"), std::string("Bearer token"));
        QCOMPARE(heard.header("connect-timeout-ms"), std::string("30000"));
        QCOMPARE(heard.body, request.SerializeAsString());
    }

    void aLargeRequestIsCompressedAndSentPlainlyWhereThatIsNotKnown()
    {
        Bench bench([](const HeardRequest& request) {
            return request.header("content-encoding").empty()
                       ? LoopbackServer::reply(200, "application/proto", "")
                       : LoopbackServer::reply(501, "application/json", R"({"code":"unimplemented"})");
        });
        const v1::ExchangeRequest request = largeRequest();
        QVERIFY(bench.apis.exchange(request).has_value());
        QVERIFY(bench.apis.exchange(request).has_value());
        const auto heard = bench.server.heard();
        QCOMPARE(heard.size(), std::size_t{3});
        QCOMPARE(heard[0].header("content-encoding"), std::string("gzip"));
        QVERIFY(heard[0].body.size() < 1'000);
        QCOMPARE(gunzip(heard[0].body), request.SerializeAsString());
        QCOMPARE(heard[1].body, request.SerializeAsString());
        QCOMPARE(heard[2].header("content-encoding"), std::string{});
    }

    void aQuestionWithoutSideEffectsIsAGet()
    {
        Bench bench([](const HeardRequest&) { return LoopbackServer::reply(200, "application/proto", ""); });
        v1::FindMissingRequest request;
        request.add_sha256("\xff\xfe\xfd\xfc");
        QVERIFY(bench.apis.findMissing(request).has_value());
        QCOMPARE(bench.server.heard().front().method, std::string("GET"));
        QCOMPARE(
            bench.server.heard().front().target,
            std::string("/tongban.v1.SyncService/FindMissing?connect=v1&encoding=proto&base64=1&message=CgT__v38"));
        for (int i = 0; i < 200; ++i)
            request.add_sha256(std::string(32, static_cast<char>(i)));
        QVERIFY(bench.apis.findMissing(request).has_value());
        QCOMPARE(bench.server.heard().back().method, std::string("POST"));
    }

    void everyCodeOfTheProtocolIsOneOfOurs()
    {
        const std::vector<std::pair<std::string, ErrorCode>> codes{
            {"canceled", ErrorCode::Cancelled},
            {"unknown", ErrorCode::Internal},
            {"invalid_argument", ErrorCode::InvalidArgument},
            {"deadline_exceeded", ErrorCode::DeadlineExceeded},
            {"not_found", ErrorCode::NotFound},
            {"already_exists", ErrorCode::AlreadyExists},
            {"permission_denied", ErrorCode::PermissionDenied},
            {"resource_exhausted", ErrorCode::ResourceExhausted},
            {"failed_precondition", ErrorCode::FailedPrecondition},
            {"aborted", ErrorCode::Unavailable},
            {"out_of_range", ErrorCode::InvalidArgument},
            {"unimplemented", ErrorCode::Unimplemented},
            {"internal", ErrorCode::Internal},
            {"unavailable", ErrorCode::Unavailable},
            {"data_loss", ErrorCode::DataLoss},
            {"unauthenticated", ErrorCode::Unauthenticated},
        };
        for (const auto& [name, code] : codes) {
            const Error error =
                connectError(418, "application/json", R"({"code":")" + name + R"(","message":"王秀兰 is not here"})");
            QCOMPARE(error.code, code);
            QVERIFY(error.detail.find("王") == std::string::npos);
        }
    }

    void whatIsNotOfTheProtocolGoesByTheStatus()
    {
        const std::vector<std::pair<int, ErrorCode>> statuses{
            {400, ErrorCode::Internal},       {401, ErrorCode::Unauthenticated}, {403, ErrorCode::PermissionDenied},
            {404, ErrorCode::Unimplemented},  {429, ErrorCode::Unavailable},     {502, ErrorCode::Unavailable},
            {503, ErrorCode::Unavailable},    {504, ErrorCode::Unavailable},     {500, ErrorCode::Internal},
            {302, ErrorCode::NotThePlatform}, {511, ErrorCode::NotThePlatform},
        };
        for (const auto& [status, code] : statuses)
            QCOMPARE(connectError(status, "text/html", "<html>").code, code);
        for (const char* body : {"", "[]", "{", R"({"code":7})", R"({"code":"new_in_2030"})", "\xff\xfe"})
            QCOMPARE(connectError(503, "application/json", body).code, ErrorCode::Unavailable);
        const std::string deep(60'000, '[');
        QCOMPARE(connectError(503, "application/json", deep).code, ErrorCode::Unavailable);
    }

    void aPageOfHtmlWithStatus200IsNotThePlatform()
    {
        QCOMPARE(errorFor(LoopbackServer::reply(200, "text/html", "<html>Wi-Fi</html>")).code,
                 ErrorCode::NotThePlatform);
        QCOMPARE(errorFor(LoopbackServer::reply(302, "text/html", "", "Location: http://portal/\r\n")).code,
                 ErrorCode::NotThePlatform);
        QCOMPARE(errorFor(LoopbackServer::reply(200, "application/proto", "\xff\xff\xff")).code, ErrorCode::DataLoss);
        QCOMPARE(errorFor(LoopbackServer::reply(401, "application/json", R"({"code":"unauthenticated"})")).code,
                 ErrorCode::Unauthenticated);
    }

    void anAnswerCutAnywhereIsNeverTaken()
    {
        v1::ExchangeResponse answer;
        answer.set_cursor("next");
        answer.set_checksum(7);
        answer.add_changes()->set_id("1");
        const std::string whole = LoopbackServer::reply(200, "application/proto", answer.SerializeAsString());
        std::size_t length = 0;
        Bench bench([&](const HeardRequest&) { return whole.substr(0, length); });
        for (length = 0; length < whole.size(); ++length)
            QVERIFY2(!bench.apis.exchange({}), qPrintable(QString::number(length)));
        QVERIFY(bench.apis.exchange({}).has_value());
    }
};

TONGBAN_TEST(ConnectTest)

#include "tst_connect.moc"
