// SPDX-License-Identifier: Apache-2.0
#include "server/http/http_server.h"
#include "server/http/router.h"
#include "server/rpc/connect_endpoint.h"
#include "tests/peers/node_peer.h"
#include "tests/server/app/serving_platform.h"
#include "tests/support/test_main.h"
#include "tongban/v1/sync.pb.h"

#include <QTest>

#include <array>

using namespace tongban;
using tongban::testing::NodePeer;
using tongban::testing::ServingPlatform;
using Json = nlohmann::json;

namespace
{

// The real program, and a device nobody here wrote.
struct PeerDevice {
    PeerDevice()
        : peer(QStringLiteral("connect_client.mjs"), {QStringLiteral(TONGBAN_PEER_PROTOCOL)})
    {
    }

    bool start()
    {
        if (!platform.start())
            return false;
        base = "http://127.0.0.1:" + std::to_string(platform.port());
        return true;
    }

    Json call(const std::string& procedure, const Json& message = Json::object(), const Json& more = Json::object())
    {
        Json line{{"base", base}, {"procedure", "tongban.v1." + procedure}, {"message", message}};
        if (!token.empty())
            line["token"] = token;
        line.update(more);
        return peer.ask(line);
    }

    // The id of the first principal; empty when it failed.
    std::string enrol()
    {
        peer.ask({{"newKey", true}});
        const Json answer =
            call("DeviceService/Enrol", {{"deviceName", "somebody's"}}, {{"sign", platform.code()}})["message"];
        token = answer.value("token", "");
        return answer.contains("grants") ? answer["grants"][0].value("principalId", "") : "";
    }

    ServingPlatform platform;
    NodePeer peer;
    std::string base;
    std::string token;
};

struct Spoken {
    ErrorCode ours;
    const char* name;
};

// Each code of ours with the name the peer has for what it hears.
constexpr std::array<Spoken, 24> kAllOfOurs{{
    {ErrorCode::InvalidArgument, "InvalidArgument"},
    {ErrorCode::NotFound, "NotFound"},
    {ErrorCode::AlreadyExists, "AlreadyExists"},
    {ErrorCode::FailedPrecondition, "FailedPrecondition"},
    {ErrorCode::PermissionDenied, "PermissionDenied"},
    {ErrorCode::Unauthenticated, "Unauthenticated"},
    {ErrorCode::ResourceExhausted, "ResourceExhausted"},
    {ErrorCode::Cancelled, "Canceled"},
    {ErrorCode::DeadlineExceeded, "DeadlineExceeded"},
    {ErrorCode::Unavailable, "Unavailable"},
    {ErrorCode::DataLoss, "DataLoss"},
    {ErrorCode::Unsigned, "Internal"},
    {ErrorCode::Expired, "Internal"},
    {ErrorCode::RolledBack, "Internal"},
    {ErrorCode::NotThePlatform, "Internal"},
    {ErrorCode::ClientTooOld, "Internal"},
    {ErrorCode::StorageFull, "Unavailable"},
    {ErrorCode::Storage, "Internal"},
    {ErrorCode::KeystoreUnavailable, "Internal"},
    {ErrorCode::KeyLost, "Internal"},
    {ErrorCode::WrongKey, "Internal"},
    {ErrorCode::Damaged, "DataLoss"},
    {ErrorCode::Unimplemented, "Unimplemented"},
    {ErrorCode::Internal, "Internal"},
}};

// The procedure fails with the code whose place in the table the office's name says.
Result<v1::ListSlotsResponse> failAsAsked(const server::Call&, const v1::ListSlotsRequest& request)
{
    const auto place = static_cast<std::size_t>(std::stoul(request.office_id()));
    return fail(kAllOfOurs.at(place).ours, "said so");
}

} // namespace

// @connectrpc/connect-node at our server.
class OurConnectServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QByteArray why = NodePeer::missing(QStringLiteral("@connectrpc/connect-node")); !why.isEmpty())
            QSKIP(why.constData());
    }

    void aForeignDeviceEnrolsExchangesAndAsks()
    {
        PeerDevice device;
        QVERIFY(device.start());
        const std::string principal = device.enrol();
        QVERIFY(!principal.empty());

        const Json operation{{"opId", "00112233445566778899aabbccddeeff"}, {"phone", "13000000042"}, {"unknown", 999}};
        const Json exchanged =
            device.call("SyncService/Exchange", {{"principalId", principal}}, {{"operation", operation}});
        QVERIFY2(exchanged.contains("message"), exchanged.dump().c_str());
        COMPARE_JSON(exchanged["message"]["results"][0]["outcome"], "OPERATION_OUTCOME_ACCEPTED");
        COMPARE_JSON(exchanged["message"]["grants"][0]["principal"]["profile"]["phone"], "13000000042");
        // Written by a newer program: kept, and given back.
        COMPARE_JSON(exchanged["unknown"], {999});

        const std::string digest = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        for (const bool get : {true, false}) {
            const Json missing = device.call("SyncService/FindMissing", {{"sha256", {digest}}}, {{"get", get}});
            COMPARE_JSON(missing["message"]["missingSha256"], {digest});
        }
    }

    void gzipIsSpokenBothWaysAndWhatIsUnknownIsRefusedByTheProtocol()
    {
        PeerDevice device;
        QVERIFY(device.start());
        const std::string principal = device.enrol();
        const Json message{{"principalId", principal}};
        const Json answer = device.call("SyncService/Exchange", message, {{"send", "gzip"}});
        QVERIFY2(answer.contains("message"), answer.dump().c_str());
        COMPARE_JSON(device.call("SyncService/Exchange", message, {{"send", "br"}})["code"], "Unimplemented");

        Json digests = Json::array();
        for (char i = 0; i < 100; ++i)
            digests.push_back(QByteArray(32, i).toBase64().toStdString());
        const Json many = device.call("SyncService/FindMissing", {{"sha256", digests}}, {{"send", "gzip"}});
        QCOMPARE(many["message"]["missingSha256"].size(), std::size_t{100});
        COMPARE_JSON(many["headers"]["content-encoding"], "gzip");
        const Json byGet =
            device.call("SyncService/FindMissing", {{"sha256", digests}}, {{"send", "gzip"}, {"get", true}});
        QCOMPARE(byGet["message"]["missingSha256"].size(), std::size_t{100});
    }

    void whatIsWrongIsSaidInTheCodesOfTheProtocol()
    {
        PeerDevice device;
        QVERIFY(device.start());
        COMPARE_JSON(device.call("SyncService/Exchange")["code"], "Unauthenticated");
        COMPARE_JSON(device.call("SyncService/FindMissing", Json::object(), {{"get", true}})["code"],
                     "Unauthenticated");
        COMPARE_JSON(device.call("BookingService/ListSlots", {{"officeId", "none"}}, {{"get", true}})["code"],
                     "NotFound");
        COMPARE_JSON(device.call("DeviceService/Enrol", {{"code", "WRONGONE"}})["code"], "Unauthenticated");
        QVERIFY(!device.enrol().empty());
        // Not an error: who may see what comes first, and of somebody else nothing follows.
        const Json others = device.call("SyncService/Exchange", {{"principalId", "somebody else"}});
        QVERIFY(others["message"].contains("grants") && !others["message"].contains("changes"));
        Json digests = Json::array();
        for (int i = 0; i < 501; ++i)
            digests.push_back("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        COMPARE_JSON(device.call("SyncService/FindMissing", {{"sha256", digests}})["code"], "ResourceExhausted");
    }

    void jsonIsUnsupportedAndSaysWhatIs()
    {
        PeerDevice device;
        QVERIFY(device.start());
        for (const bool get : {true, false}) {
            const Json answer = device.call("BookingService/ListSlots", Json::object(), {{"json", true}, {"get", get}});
            // The protocol's word for an answer that is none, with the status in its text.
            COMPARE_JSON(answer["code"], "Unknown");
            QVERIFY2(answer["text"].get<std::string>().find("415") != std::string::npos, answer.dump().c_str());
        }
    }

    void timeoutsAreTakenFromTheHeader()
    {
        PeerDevice device;
        QVERIFY(device.start());
        const std::string principal = device.enrol();
        const Json message{{"principalId", principal}};
        QVERIFY(device.call("SyncService/Exchange", message, {{"timeoutMs", 20'000}}).contains("message"));
        const auto withHeader = [&](const char* value) {
            return device.call("SyncService/Exchange", message, {{"headers", {{"connect-timeout-ms", value}}}});
        };
        QVERIFY(withHeader("9999999999").contains("message"));
        COMPARE_JSON(withHeader("0")["code"], "DeadlineExceeded");
        for (const char* wrong : {"soon", "-1", "12345678901", "1.5", "0x10"})
            COMPARE_JSON(withHeader(wrong)["code"], "InvalidArgument");
    }

    void everyErrorOfOursIsUnderstood()
    {
        const SystemClock clock;
        server::ConnectEndpoint endpoint(clock);
        endpoint.add<v1::ListSlotsRequest, v1::ListSlotsResponse>("/tongban.v1.BookingService/ListSlots", true,
                                                                  &failAsAsked);
        server::HttpServer http({}, endpoint);
        QVERIFY(http.start().has_value());
        PeerDevice device;
        device.base = "http://127.0.0.1:" + std::to_string(http.port());
        for (std::size_t i = 0; i < kAllOfOurs.size(); ++i) {
            const Json message{{"officeId", std::to_string(i)}};
            for (const bool get : {true, false}) {
                const Json answer = device.call("BookingService/ListSlots", message, {{"get", get}});
                COMPARE_JSON(answer["code"], kAllOfOurs.at(i).name);
                const bool hidden = std::string(kAllOfOurs.at(i).name) == "Internal";
                COMPARE_JSON(answer["text"], hidden ? "internal error" : "said so");
            }
        }
        http.stop();
    }
};

TONGBAN_TEST(OurConnectServerTest)

#include "tst_our_server.moc"
