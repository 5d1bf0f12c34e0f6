// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/connect_apis.h"
#include "tests/peers/node_peer.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <array>

using namespace tongban;
using tongban::testing::NodePeer;
using Json = nlohmann::json;

namespace
{

struct PeerPlatform {
    explicit PeerPlatform(const QStringList& more = {})
        : peer(QStringLiteral("connect_server.mjs"), QStringList{QStringLiteral(TONGBAN_PEER_PROTOCOL)} + more)
        , url(peer.open())
    {
    }

    // What the peer saw since the last time.
    Json seen()
    {
        return peer.ask({{"seen", true}})["seen"];
    }
    Json lastSeen()
    {
        const Json all = seen();
        return all.empty() ? Json::object() : all.back();
    }
    void tell(const Json& answer)
    {
        peer.ask(answer);
    }

    NodePeer peer;
    std::string url;
    transport::HttpClient http;
    transport::ConnectClient connect{http, url, [] { return std::string("token-of-the-session"); }};
    transport::ConnectApis apis{connect};
};

// Large enough to be worth compressing, and compressible.
v1::ExchangeRequest longExchange()
{
    v1::ExchangeRequest request;
    request.set_principal_id("person");
    request.set_cursor(std::string(5'000, 'c'));
    return request;
}

// A varint field 4242 with the value 7: in no schema.
const std::string kUnknownField = std::string("\x90\x89\x02", 3) + '\x07';

struct CodeCase {
    int number;
    const char* name;
    ErrorCode ours;
};

// connectrpc.com/docs/protocol#error-codes; the numbers are those of the peer's enumeration.
constexpr std::array<CodeCase, 16> kEveryCode{{
    {1, "canceled", ErrorCode::Cancelled},
    {2, "unknown", ErrorCode::Internal},
    {3, "invalid_argument", ErrorCode::InvalidArgument},
    {4, "deadline_exceeded", ErrorCode::DeadlineExceeded},
    {5, "not_found", ErrorCode::NotFound},
    {6, "already_exists", ErrorCode::AlreadyExists},
    {7, "permission_denied", ErrorCode::PermissionDenied},
    {8, "resource_exhausted", ErrorCode::ResourceExhausted},
    {9, "failed_precondition", ErrorCode::FailedPrecondition},
    {10, "aborted", ErrorCode::Unavailable},
    {11, "out_of_range", ErrorCode::InvalidArgument},
    {12, "unimplemented", ErrorCode::Unimplemented},
    {13, "internal", ErrorCode::Internal},
    {14, "unavailable", ErrorCode::Unavailable},
    {15, "data_loss", ErrorCode::DataLoss},
    {16, "unauthenticated", ErrorCode::Unauthenticated},
}};

} // namespace

// Our client at @connectrpc/connect-node.
class OurConnectClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QByteArray why = NodePeer::missing(QStringLiteral("@connectrpc/connect-node")); !why.isEmpty())
            QSKIP(why.constData());
    }

    void anExchangeArrivesWithEverythingTheProtocolAsksFor()
    {
        PeerPlatform platform;
        platform.tell({{"answer", {{"cursor", "next"}, {"epoch", "7"}, {"more", true}}}});
        v1::ExchangeRequest request;
        request.set_principal_id("person");
        request.add_operations()->set_op_id("0123456789abcdef");
        const auto answer = platform.apis.exchange(request);
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().detail.c_str());
        QCOMPARE(answer->cursor(), std::string("next"));
        QCOMPARE(answer->epoch(), 7);
        QVERIFY(answer->more());
        const Json seen = platform.lastSeen();
        COMPARE_JSON(seen["procedure"], "tongban.v1.SyncService/Exchange");
        COMPARE_JSON(seen["method"], "POST");
        COMPARE_JSON(seen["message"]["operations"][0]["opId"], "0123456789abcdef");
        COMPARE_JSON(seen["headers"]["connect-protocol-version"], "1");
        COMPARE_JSON(seen["headers"]["authorization"], "Bearer token-of-the-session");
        QVERIFY(seen["timeoutMs"].is_number() && seen["timeoutMs"] > 0);
    }

    void everyProcedureIsUnderstoodAndWhatHasNoSideEffectsComesByGet()
    {
        PeerPlatform platform;
        v1::FindMissingRequest missing;
        missing.add_sha256(std::string(32, '\xfe'));
        platform.tell({{"answer", {{"missingSha256", {"/v7+"}}}}});
        const auto found = platform.apis.findMissing(missing);
        QCOMPARE(found->missing_sha256(0), std::string("\xfe\xfe\xfe"));
        Json seen = platform.lastSeen();
        COMPARE_JSON(seen["method"], "GET");
        QCOMPARE(seen["message"]["sha256"].size(), std::size_t{1});

        v1::ListSlotsRequest slots;
        slots.set_office_id("大厅");
        platform.tell({{"answer", {{"slots", {{{"date", "2026-03-02"}, {"free", 3}}}}}}});
        QCOMPARE(platform.apis.listSlots(slots)->slots(0).free(), 3);
        seen = platform.lastSeen();
        COMPARE_JSON(seen["method"], "GET");
        COMPARE_JSON(seen["message"]["officeId"], "大厅");

        v1::EnrolRequest enrol;
        enrol.set_code("K7QM-2XWP");
        platform.tell({{"answer", {{"token", "t"}, {"expiresMs", "1772409600000"}}}});
        QCOMPARE(platform.apis.enrol(enrol)->expires_ms(), 1'772'409'600'000);
        COMPARE_JSON(platform.lastSeen()["method"], "POST");
    }

    void aQuestionTooLongForAnAddressGoesByPost()
    {
        PeerPlatform platform;
        platform.tell({{"answer", Json::object()}});
        v1::FindMissingRequest missing;
        for (int i = 0; i < 400; ++i)
            missing.add_sha256(std::string(32, static_cast<char>(i)));
        QVERIFY(platform.apis.findMissing(missing).has_value());
        const Json seen = platform.lastSeen();
        COMPARE_JSON(seen["method"], "POST");
        QCOMPARE(seen["message"]["sha256"].size(), std::size_t{400});
    }

    void bothSidesCompressAndUnderstandEachOther()
    {
        PeerPlatform platform;
        const std::string cursor(100'000, 'n');
        platform.tell({{"answer", {{"cursor", cursor}}}});
        const auto answer = platform.apis.exchange(longExchange());
        QCOMPARE(answer->cursor(), cursor);
        const Json seen = platform.lastSeen();
        COMPARE_JSON(seen["headers"]["content-encoding"], "gzip");
        COMPARE_JSON(seen["message"]["cursor"], std::string(5'000, 'c'));
        COMPARE_JSON(seen["encoding"], "gzip");
    }

    void aPlatformWithoutCompressionIsAskedPlainlyAndRememberedAsSuch()
    {
        PeerPlatform platform({QStringLiteral("plain")});
        platform.tell({{"answer", {{"cursor", "next"}}}});
        QCOMPARE(platform.apis.exchange(longExchange())->cursor(), std::string("next"));
        const Json first = platform.seen();
        QCOMPARE(first.size(), std::size_t{2});
        COMPARE_JSON(first[0]["status"], 501);
        COMPARE_JSON(first[1]["status"], 200);
        QVERIFY(platform.apis.exchange(longExchange()).has_value());
        QCOMPARE(platform.seen().size(), std::size_t{1});
    }

    void everyErrorCodeIsUnderstood()
    {
        PeerPlatform platform;
        for (const CodeCase& one : kEveryCode) {
            const Json detail{{"date", "2026-03-02"}, {"starts", "09:00"}};
            platform.tell({{"error", {{"code", one.number}, {"message", "张三 is not there"}, {"detail", detail}}}});
            // Every procedure, by POST and by GET.
            const std::array answers{platform.apis.exchange({}).error(), platform.apis.enrol({}).error(),
                                     platform.apis.findMissing({}).error(), platform.apis.listSlots({}).error()};
            for (const Error& answer : answers) {
                QVERIFY2(answer.code == one.ours, one.name);
                QVERIFY2(answer.detail.find(one.name) != std::string::npos, answer.detail.c_str());
                // What a platform says of people is not for our logs.
                QVERIFY(answer.detail.find("张三") == std::string::npos);
            }
        }
    }

    void fieldsThisProgramDoesNotKnowSurviveBothWays()
    {
        PeerPlatform platform;
        platform.tell({{"answer", {{"cursor", "next"}}}, {"unknown", {4242}}});
        v1::ExchangeRequest request;
        QVERIFY(request.ParseFromString(kUnknownField));
        const auto answer = platform.apis.exchange(request);
        QVERIFY(answer.has_value());
        COMPARE_JSON(platform.lastSeen()["unknown"], {4242});
        QVERIFY(answer->SerializeAsString().find(kUnknownField) != std::string::npos);
    }

    void aProcedureThePlatformDoesNotHaveIsUnimplemented()
    {
        PeerPlatform platform;
        const auto answer =
            platform.connect.call<v1::ExchangeResponse>("tongban.v1.SyncService/Later", v1::ExchangeRequest(), 1'000);
        QCOMPARE(answer.error().code, ErrorCode::Unimplemented);
    }

    void anAnswerLongerThanItMayBeIsRefused()
    {
        PeerPlatform platform;
        platform.tell({{"answer", {{"cursor", std::string(200'000, 'n')}}}});
        const auto answer = platform.connect.call<v1::ExchangeResponse>("tongban.v1.SyncService/Exchange",
                                                                        v1::ExchangeRequest(), 100'000);
        QCOMPARE(answer.error().code, ErrorCode::DataLoss);
    }
};

TONGBAN_TEST(OurConnectClientTest)

#include "tst_our_client.moc"
