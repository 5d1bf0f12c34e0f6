// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/connect_endpoint.h"
#include "server/rpc/gzip.h"
#include "server/rpc/rpc_services.h"
#include "sync/base/limits.h"
#include "tests/server/person/person_fixture.h"
#include "tests/support/test_main.h"

#include <QByteArray>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::PersonFixture;

namespace
{

constexpr const char* kExchange = "/tongban.v1.SyncService/Exchange";
constexpr const char* kSlots = "/tongban.v1.BookingService/ListSlots";

struct Endpoint : PersonFixture {
    ConnectEndpoint endpoint{clock};

    Endpoint()
    {
        addServices(endpoint, *platform);
    }

    Response post(const char* path, std::string body, Headers more = {})
    {
        Headers headers{{"Content-Type", "application/proto"}};
        headers.insert(headers.begin(), more.begin(), more.end());
        return endpoint.handle({"POST", path, {}, std::move(headers), std::move(body)});
    }

    Response get(const char* path, const std::string& query)
    {
        return endpoint.handle({"GET", path, query, {}, {}});
    }
};

std::string slotsRequest()
{
    v1::ListSlotsRequest request;
    request.set_office_id("hall");
    request.set_guide_id("wfd-026");
    return request.SerializeAsString();
}

std::string base64Url(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

std::string codeOf(const Response& response)
{
    const auto body = nlohmann::json::parse(response.body, nullptr, false);
    return body.is_object() ? body.value("code", "") : "";
}

int slotsIn(const std::string& body)
{
    v1::ListSlotsResponse response;
    return response.ParseFromString(body) ? response.slots_size() : -1;
}

} // namespace

class ConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsAnsweredInProtobuf()
    {
        Endpoint endpoint;
        const Response response = endpoint.post(kSlots, slotsRequest(), {{"Connect-Protocol-Version", "1"}});
        QCOMPARE(response.status, 200);
        QCOMPARE(mediaTypeOf(response.headers), std::string("application/proto"));
        QCOMPARE(slotsIn(response.body), 20);
    }

    void jsonAndEverythingElseIsUnsupported()
    {
        Endpoint endpoint;
        for (const char* type : {"application/json", "application/connect+proto", "text/plain", ""}) {
            const Response response = endpoint.endpoint.handle({"POST", kSlots, {}, {{"Content-Type", type}}, "{}"});
            QCOMPARE(response.status, 415);
            QCOMPARE(headerOf(response.headers, "Accept-Post"), std::string_view("application/proto"));
        }
    }

    void questionsMayBeAskedByGetButNothingElse()
    {
        Endpoint endpoint;
        const std::string query = "connect=v1&encoding=proto&base64=1&message=" + base64Url(slotsRequest());
        QCOMPARE(slotsIn(endpoint.get(kSlots, query).body), 20);
        QCOMPARE(slotsIn(endpoint.get(kSlots, "encoding=proto&message=%0A%04hall%12%07wfd-026").body), 20);
        const Response refused = endpoint.get(kExchange, query);
        QCOMPARE(refused.status, 405);
        QCOMPARE(headerOf(refused.headers, "Allow"), std::string_view("POST"));
        QCOMPARE(endpoint.get(kSlots, "encoding=json&message={}").status, 415);
        QCOMPARE(endpoint.get(kSlots, "connect=v2&encoding=proto&message=").status, 400);
        QCOMPARE(endpoint.get(kSlots, "encoding=proto").status, 400);
        QCOMPARE(endpoint.get(kSlots, "encoding=proto&base64=1&message=%%%").status, 400);
    }

    void whatIsCompressedIsReadAndWhatIsAskedForIsCompressed()
    {
        Endpoint endpoint;
        const Response response = endpoint.post(kSlots, *gzip(slotsRequest()),
                                                {{"Content-Encoding", "gzip"}, {"Accept-Encoding", "br, gzip"}});
        QCOMPARE(response.status, 200);
        if (headerOf(response.headers, "Content-Encoding") == "gzip")
            QCOMPARE(slotsIn(*gunzip(response.body, 1 << 20)), 20);
        else
            QVERIFY(response.body.size() < limits::kCompressRequestBytes);
        QCOMPARE(codeOf(endpoint.post(kSlots, "x", {{"Content-Encoding", "br"}})), std::string("unimplemented"));
        QCOMPARE(codeOf(endpoint.post(kSlots, "no gzip", {{"Content-Encoding", "gzip"}})),
                 std::string("invalid_argument"));
    }

    void aBombIsNotUnpacked()
    {
        Endpoint endpoint;
        const std::string bomb = *gzip(std::string(64 << 20, '\0'));
        QVERIFY(bomb.size() < (1 << 20));
        const Response response = endpoint.post(kSlots, bomb, {{"Content-Encoding", "gzip"}});
        QCOMPARE(codeOf(response), std::string("resource_exhausted"));
        QCOMPARE(response.status, 429);
    }

    void errorsAreJsonWithTheProtocolsStatus()
    {
        Endpoint endpoint;
        const Response noSession = endpoint.post(kExchange, v1::ExchangeRequest().SerializeAsString());
        QCOMPARE(noSession.status, 401);
        QCOMPARE(codeOf(noSession), std::string("unauthenticated"));
        QCOMPARE(mediaTypeOf(noSession.headers), std::string("application/json"));
        QCOMPARE(codeOf(endpoint.post(kSlots, "\xff\xff not protobuf")), std::string("invalid_argument"));
        v1::ListSlotsRequest nowhere;
        nowhere.set_office_id("nowhere");
        const Response notFound = endpoint.post(kSlots, nowhere.SerializeAsString());
        QCOMPARE(notFound.status, 404);
        QCOMPARE(codeOf(notFound), std::string("not_found"));
        QCOMPARE(endpoint.post("/tongban.v1.SyncService/Destroy", "").status, 404);
        QCOMPARE(codeOf(endpoint.post(kSlots, slotsRequest(), {{"Connect-Protocol-Version", "2"}})),
                 std::string("invalid_argument"));
    }

    void aDeadlineIsHonoured()
    {
        Endpoint endpoint;
        QCOMPARE(endpoint.post(kSlots, slotsRequest(), {{"Connect-Timeout-Ms", "5000"}}).status, 200);
        const Response over = endpoint.post(kSlots, slotsRequest(), {{"Connect-Timeout-Ms", "0"}});
        QCOMPARE(over.status, 504);
        QCOMPARE(codeOf(over), std::string("deadline_exceeded"));
        for (const char* bad : {"soon", "-1", "12345678901", "1.5"})
            QCOMPARE(endpoint.post(kSlots, slotsRequest(), {{"Connect-Timeout-Ms", bad}}).status, 400);
    }

    void aPersonsPlaneWorksThroughIt()
    {
        Endpoint endpoint;
        const auto device = endpoint.enrol("于建国");
        v1::ExchangeRequest request;
        request.set_principal_id("seed-yu-jianguo");
        const Response response = endpoint.post(kExchange, request.SerializeAsString(),
                                                {{"Authorization", "Bearer " + device.session.token()}});
        v1::ExchangeResponse answer;
        QVERIFY(answer.ParseFromString(response.body));
        QVERIFY(answer.changes_size() > 3);
    }
};

TONGBAN_TEST(ConnectTest)

#include "tst_connect.moc"
