// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "sync/transport/blobs/tus_uploader.h"
#include "tests/peers/node_peer.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace tongban;
using tongban::testing::FakeClock;
using tongban::testing::NodePeer;
using tongban::testing::SeededRandom;
using Json = nlohmann::json;

namespace
{

constexpr std::size_t kFiveMegabytes = 5'000'000;

// A device with something to upload, and @tus/server. Both can be started anew; what each keeps are its files.
struct TusPair {
    explicit TusPair(std::size_t size = kFiveMegabytes)
    {
        SeededRandom random(size);
        while (bytes.size() < size)
            bytes.push_back(static_cast<char>(random.next()));
        source.sha256 = std::string(crypto::asText(crypto::sha256(bytes)));
        source.bytes = static_cast<std::int64_t>(size);
        source.mediaType = "image/jpeg";
        source.read = [this](std::int64_t offset, std::size_t count) -> Result<std::string> {
            return bytes.substr(static_cast<std::size_t>(offset), count);
        };
        startPlatform();
    }

    void startPlatform()
    {
        const int port = peer ? peer->port() : 0;
        peer.reset();
        peer.emplace(QStringLiteral("tus_server.mjs"), QStringList{folder.path()});
        url = peer->open(port);
    }

    // With a fresh client each time: what goes on goes on because of `kept`.
    Result<> upload()
    {
        transport::HttpClient http;
        transport::TusUploader uploader(
            http, url, [] { return std::string("token"); }, clock);
        return uploader.upload(source, kept, [this](const transport::UploadState& state) {
            kept = state;
            if (onState)
                onState();
        });
    }

    // Until the device is switched off behind this many bytes.
    void uploadUntil(std::int64_t offset)
    {
        transport::HttpClient http;
        transport::TusUploader uploader(
            http, url, [] { return std::string("token"); }, clock);
        const auto result = uploader.upload(source, kept, [&](const transport::UploadState& state) {
            kept = state;
            if (state.offset >= offset)
                http.abort();
        });
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(kept.offset >= offset && kept.offset < source.bytes);
    }

    [[nodiscard]] Json seen()
    {
        return peer->ask({{"seen", true}})["seen"];
    }

    // What is on the platform's disk; empty unless it is exactly one upload.
    [[nodiscard]] std::string arrived() const
    {
        const QDir disk(folder.path());
        QStringList names = disk.entryList(QDir::Files);
        names.removeIf([](const QString& name) { return name.endsWith(QStringLiteral(".json")); });
        QFile file(disk.filePath(names.value(0)));
        return names.size() == 1 && file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
    }

    QTemporaryDir folder;
    std::string bytes;
    transport::UploadSource source;
    transport::UploadState kept;
    FakeClock clock;
    std::function<void()> onState;
    std::string url;
    std::optional<NodePeer> peer;
};

std::int64_t bytesIn(const Json& requests)
{
    std::int64_t sum = 0;
    for (const Json& request : requests)
        sum += request["method"] == "PATCH" ? request["length"].get<std::int64_t>() : 0;
    return sum;
}

int countOf(const Json& requests, const char* method, int status)
{
    int count = 0;
    for (const Json& request : requests)
        count += request["method"] == method && request["status"] == status ? 1 : 0;
    return count;
}

} // namespace

// Our uploads at @tus/server.
class TusPeerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QByteArray why = NodePeer::missing(QStringLiteral("@tus/server")); !why.isEmpty())
            QSKIP(why.constData());
    }

    void fiveMegabytesArriveInChunksThatGrow()
    {
        TusPair pair;
        const auto result = pair.upload();
        QVERIFY2(result.has_value(), result ? "" : result.error().detail.c_str());
        QVERIFY(pair.arrived() == pair.bytes);
        const Json seen = pair.seen();
        std::vector<std::size_t> chunks;
        for (const Json& request : seen) {
            if (request["method"] == "PATCH")
                chunks.push_back(request["length"].get<std::size_t>());
        }
        QCOMPARE(chunks.front(), limits::kChunkMinBytes);
        QCOMPARE(*std::max_element(chunks.begin(), chunks.end()), limits::kChunkMaxBytes);
        QCOMPARE(bytesIn(seen), pair.source.bytes);
        QCOMPARE(countOf(seen, "POST", 201), 1);
    }

    void aLinkThatIsCutCostsAtMostAChunkEachTime()
    {
        TusPair pair;
        // Within the first chunk, within a later one, right behind a head, and once more.
        const Json cuts{30'000, 700'000, 300, 1'500'000};
        pair.peer->ask({{"cut", cuts}});
        const auto result = pair.upload();
        QVERIFY2(result.has_value(), result ? "" : result.error().detail.c_str());
        QVERIFY(pair.arrived() == pair.bytes);
        const Json seen = pair.seen();
        QCOMPARE(countOf(seen, "POST", 201), 1);
        // What was answered came once; what the cuts cost was on its way at that moment.
        std::int64_t answered = 0;
        for (const Json& request : seen)
            answered += request["method"] == "PATCH" && request["status"] == 204 ? request["length"].get<int>() : 0;
        QVERIFY(answered <= pair.source.bytes);
        QVERIFY(answered >= pair.source.bytes - 4 * static_cast<std::int64_t>(limits::kChunkMaxBytes));
        // Not each time: a connection that was kept open and is found dead libcurl opens anew by itself.
        QVERIFY(countOf(seen, "HEAD", 200) >= 1);
    }

    void itGoesOnAfterARestartOfTheDeviceAndOfThePlatform()
    {
        TusPair pair;
        pair.uploadUntil(1'000'000);
        const std::int64_t before = bytesIn(pair.seen());
        pair.peer->kill();
        QCOMPARE(pair.upload().error().code, ErrorCode::Unavailable);
        pair.startPlatform();
        const auto result = pair.upload();
        QVERIFY2(result.has_value(), result ? "" : result.error().detail.c_str());
        QVERIFY(pair.arrived() == pair.bytes);
        const Json after = pair.seen();
        QCOMPARE(countOf(after, "POST", 201), 0);
        QCOMPARE(countOf(after, "HEAD", 200), 1);
        QCOMPARE(before + bytesIn(after), pair.source.bytes);
    }

    void anOffsetThePlatformLostIsTakenUpWhereItReallyStands()
    {
        TusPair pair;
        bool shortened = false;
        pair.onState = [&] {
            if (std::exchange(shortened, shortened || pair.kept.offset > 1'000'000) || !shortened)
                return;
            pair.peer->ask({{"shorten", 65'537}});
        };
        const auto result = pair.upload();
        QVERIFY2(result.has_value(), result ? "" : result.error().detail.c_str());
        QVERIFY(pair.arrived() == pair.bytes);
        const Json seen = pair.seen();
        QCOMPARE(countOf(seen, "PATCH", 409), 1);
        QCOMPARE(countOf(seen, "HEAD", 200), 1);
    }

    void anUploadWhoseTimeIsOverIsBegunAnew()
    {
        TusPair pair;
        pair.uploadUntil(1'000'000);
        const std::string old = pair.kept.url;
        pair.peer->ask({{"age", true}});
        (void)pair.seen();
        const auto result = pair.upload();
        QVERIFY2(result.has_value(), result ? "" : result.error().detail.c_str());
        QVERIFY(pair.kept.url != old);
        const Json seen = pair.seen();
        QCOMPARE(countOf(seen, "HEAD", 410), 1);
        QCOMPARE(countOf(seen, "POST", 201), 1);
        QCOMPARE(bytesIn(seen), pair.source.bytes);
    }

    void bytesFoundWrongAreSentOnceMoreAndThenGivenUp()
    {
        TusPair pair(200'000);
        pair.peer->ask({{"refuseDigests", 1}});
        QVERIFY(pair.upload().has_value());
        QVERIFY(pair.arrived() == pair.bytes);
        QCOMPARE(countOf(pair.seen(), "PATCH", 460), 1);

        TusPair wrong(200'000);
        wrong.source.sha256 = std::string(32, '\x01');
        QCOMPARE(wrong.upload().error().code, ErrorCode::DataLoss);
        QCOMPARE(countOf(wrong.seen(), "PATCH", 460), 2);
        QVERIFY(wrong.kept.url.empty());
    }

    void anEmptyFileNeedsNoChunk()
    {
        TusPair pair(0);
        QVERIFY(pair.upload().has_value());
        QCOMPARE(countOf(pair.seen(), "PATCH", 204), 0);
    }
};

TONGBAN_TEST(TusPeerTest)

#include "tst_tus_peer.moc"
