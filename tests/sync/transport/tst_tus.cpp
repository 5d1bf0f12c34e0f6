// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "sync/transport/blobs/tus_uploader.h"
#include "tests/support/fake_clock.h"
#include "tests/support/loopback_server.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace tongban;
using namespace tongban::transport;
using tongban::testing::FakeClock;
using tongban::testing::HeardRequest;
using tongban::testing::LoopbackServer;

namespace
{

// tus 1.0.0 as a server does it, in memory.
class TusServer
{
public:
    std::string answer(const HeardRequest& request)
    {
        if (refusal != 0 && !request.cut)
            return LoopbackServer::reply(refusal, "text/plain", "");
        if (request.header("tus-resumable") != "1.0.0")
            return LoopbackServer::reply(412, "text/plain", "");
        if (request.method == "POST")
            return create(request);
        const auto found = uploads.find(request.target);
        if (found == uploads.end())
            return LoopbackServer::reply(404, "text/plain", "");
        if (request.method == "HEAD")
            return "HTTP/1.1 200 OK\r\nConnection: close\r\n" + offsetLine(found->second) + "\r\n";
        return patch(found->first, found->second, request);
    }

    std::map<std::string, std::string> uploads;
    std::size_t length = 0;
    std::string metadata;
    std::string location;
    int refusal = 0;
    int wrongDigests = 0;
    int created = 0;

private:
    std::string create(const HeardRequest& request)
    {
        const std::string path = "/files/" + std::to_string(++created);
        uploads[path] = {};
        length = static_cast<std::size_t>(std::stoll(request.header("upload-length")));
        metadata = request.header("upload-metadata");
        return LoopbackServer::reply(201, "text/plain", "",
                                     "Location: " + (location.empty() ? path : location) + "\r\n");
    }

    std::string patch(const std::string& path, std::string& bytes, const HeardRequest& request)
    {
        if (request.header("content-type") != "application/offset+octet-stream")
            return LoopbackServer::reply(415, "text/plain", "");
        if (request.header("upload-offset") != std::to_string(bytes.size()))
            return LoopbackServer::reply(409, "text/plain", "");
        bytes += request.body;
        if (bytes.size() == length && wrongDigests > 0) {
            --wrongDigests;
            uploads.erase(path);
            return LoopbackServer::reply(460, "text/plain", "");
        }
        return "HTTP/1.1 204 No Content\r\nConnection: close\r\n" + offsetLine(bytes) + "\r\n";
    }

    static std::string offsetLine(const std::string& bytes)
    {
        return "Upload-Offset: " + std::to_string(bytes.size()) + "\r\n";
    }
};

struct UploadBench {
    explicit UploadBench(std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i)
            bytes.push_back(static_cast<char>(i * 7 + i / 251));
        source.sha256 = std::string(32, '\xab');
        source.bytes = static_cast<std::int64_t>(size);
        source.mediaType = "image/jpeg";
        source.read = [this](std::int64_t offset, std::size_t count) -> Result<std::string> {
            clock.advance(slowness);
            return bytes.substr(static_cast<std::size_t>(offset), count);
        };
    }

    Result<> upload()
    {
        return uploader.upload(source, kept, [this](const UploadState& state) { kept = state; });
    }

    [[nodiscard]] std::string arrived() const
    {
        return tus.uploads.empty() ? std::string{} : tus.uploads.rbegin()->second;
    }

    std::string bytes;
    std::chrono::milliseconds slowness{0};
    UploadSource source;
    UploadState kept;
    FakeClock clock;
    TusServer tus;
    LoopbackServer server{[this](const HeardRequest& request) { return tus.answer(request); }};
    HttpClient http;
    TusUploader uploader{http, server.url(), [] { return std::string("token"); }, clock};
};

} // namespace

class TusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileArrivesInChunksThatGrowOnAQuickLink()
    {
        UploadBench bench(1'000'000);
        QVERIFY(bench.upload().has_value());
        QCOMPARE(bench.arrived(), bench.bytes);
        std::vector<std::size_t> chunks;
        for (const HeardRequest& request : bench.server.heard()) {
            QCOMPARE(request.header("authorization"), std::string("Bearer token"));
            if (request.method == "PATCH")
                chunks.push_back(request.body.size());
        }
        QCOMPARE(chunks, (std::vector<std::size_t>{65'536, 131'072, 262'144, 524'288, 16'960}));
        // sha256 as hex, in base64.
        QVERIFY(bench.tus.metadata.starts_with("sha256 YWJhYmFi"));
        QVERIFY(bench.tus.metadata.ends_with(",filetype aW1hZ2UvanBlZw=="));
    }

    void aConnectionCutInTheMiddleIsTakenUpWhereItWasCut()
    {
        UploadBench bench(400'000);
        bench.server.cutBodiesAfter(30'000, 5);
        QVERIFY(bench.upload().has_value());
        QCOMPARE(bench.arrived(), bench.bytes);
        QCOMPARE(bench.tus.created, 1);
    }

    void whenNothingArrivesItGivesUpAndALaterCallGoesOn()
    {
        UploadBench bench(400'000);
        bench.server.cutBodiesAfter(0, 1'000);
        QCOMPARE(bench.upload().error().code, ErrorCode::Unavailable);
        bench.server.cutBodiesAfter(100'000, 2);
        QVERIFY(bench.upload().has_value());
        QCOMPARE(bench.arrived(), bench.bytes);
        QCOMPARE(bench.tus.created, 1);
    }

    void anUploadGoesOnAfterARestart()
    {
        UploadBench bench(400'000);
        QVERIFY(bench.upload().has_value());
        bench.tus.uploads.begin()->second.resize(123'456);
        bench.kept.offset = 7;
        QVERIFY(bench.upload().has_value());
        QCOMPARE(bench.arrived(), bench.bytes);
        QCOMPARE(bench.tus.created, 1);
    }

    void anUploadThePlatformHasForgottenIsBegunAnew()
    {
        UploadBench bench(100'000);
        bench.kept = {bench.server.url() + "/files/99", 50'000};
        QVERIFY(bench.upload().has_value());
        QCOMPARE(bench.arrived(), bench.bytes);
    }

    void anUploadKeptFromAnotherPlatformIsNotAsked()
    {
        UploadBench bench(1'000);
        bench.kept = {"https://elsewhere.example/files/1", 500};
        QVERIFY(bench.upload().has_value());
        QCOMPARE(bench.arrived(), bench.bytes);
    }

    void bytesThatCannotBeVerifiedAreSentOnceMoreAndThenRefused()
    {
        UploadBench bench(100'000);
        bench.tus.wrongDigests = 1;
        QVERIFY(bench.upload().has_value());
        QCOMPARE(bench.tus.created, 2);
        UploadBench hopeless(100'000);
        hopeless.tus.wrongDigests = 100;
        QCOMPARE(hopeless.upload().error().code, ErrorCode::DataLoss);
        QCOMPARE(hopeless.kept, UploadState{});
    }

    void anAddressOnAnotherHostIsRefused()
    {
        UploadBench bench(1'000);
        bench.tus.location = "https://elsewhere.example/files/1";
        QCOMPARE(bench.upload().error().code, ErrorCode::NotThePlatform);
    }

    void refusalsAreToldApart()
    {
        for (const auto& [status, code] : std::vector<std::pair<int, ErrorCode>>{{401, ErrorCode::Unauthenticated},
                                                                                 {413, ErrorCode::FailedPrecondition},
                                                                                 {503, ErrorCode::Unavailable}}) {
            UploadBench bench(1'000);
            bench.tus.refusal = status;
            QCOMPARE(bench.upload().error().code, code);
        }
    }
};

TONGBAN_TEST(TusTest)

#include "tst_tus.moc"
