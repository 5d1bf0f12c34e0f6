// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/operation_signature.h"
#include "sync/crypto/secure_random.h"
#include "sync/transport/blobs/tus_uploader.h"
#include "sync/transport/connect_apis.h"
#include "sync/transport/http_catalogue_files.h"
#include "tests/server/app/serving_platform.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <chrono>
#include <csignal>
#include <map>
#include <set>
#include <thread>

using namespace tongban;
using tongban::testing::ServingPlatform;

namespace
{

// A device with the transport the program really has, at the real platform.
struct Device {
    explicit Device(std::uint16_t port)
        : url("http://127.0.0.1:" + std::to_string(port))
    {
    }

    Result<v1::EnrolResponse> enrol(const std::string& code)
    {
        v1::EnrolRequest request;
        request.set_code(code);
        request.set_device_public_key(std::string(crypto::asText(key.publicKey())));
        request.set_proof(std::string(crypto::asText(key.sign(code))));
        auto answer = apis.enrol(request);
        if (answer)
            token = answer->token();
        return answer;
    }

    v1::Operation saveProfile(const std::string& phone)
    {
        v1::SaveProfilePayload payload;
        payload.mutable_profile()->set_phone(phone);
        v1::Operation operation;
        operation.set_op_id(randomId(random));
        operation.set_kind("profile.save");
        operation.set_lane("profile");
        operation.set_payload(payload.SerializeAsString());
        crypto::signOperation(operation, key);
        return operation;
    }

    crypto::SecureRandom random;
    crypto::SigningKey key = crypto::SigningKey::generate(random);
    std::string url;
    std::string token;
    transport::HttpClient http;
    transport::ConnectClient connect{http, url, [this] { return token; }};
    transport::ConnectApis apis{connect};
};

} // namespace

class RealClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceEnrolsExchangesUploadsAndReadsTheCatalogue()
    {
        ServingPlatform platform;
        QVERIFY(platform.start());
        Device device(platform.port());
        const auto enrolled = device.enrol(platform.code());
        QVERIFY2(enrolled.has_value(), enrolled ? "" : enrolled.error().detail.c_str());

        v1::ExchangeRequest request;
        request.set_principal_id(enrolled->grants(1).principal_id());
        *request.add_operations() = device.saveProfile("13000000042");
        const auto answer = device.apis.exchange(request);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->results(0).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(answer->grants(1).principal().profile().phone(), std::string("13000000042"));

        const std::string photo(300'000, 'p');
        transport::UploadSource source;
        source.sha256 = std::string(crypto::asText(crypto::sha256(photo)));
        source.bytes = static_cast<std::int64_t>(photo.size());
        source.mediaType = "image/jpeg";
        source.read = [&](std::int64_t offset, std::size_t length) -> Result<std::string> {
            return photo.substr(static_cast<std::size_t>(offset), length);
        };
        v1::FindMissingRequest question;
        question.add_sha256(source.sha256);
        QCOMPARE(device.apis.findMissing(question)->missing_sha256_size(), 1);
        const SystemClock clock;
        transport::TusUploader uploader(
            device.http, device.url, [&] { return device.token; }, clock);
        const auto uploaded = uploader.upload(source, {}, [](const transport::UploadState&) {});
        QVERIFY2(uploaded.has_value(), uploaded ? "" : uploaded.error().detail.c_str());
        QCOMPARE(device.apis.findMissing(question)->missing_sha256_size(), 0);

        transport::HttpCatalogueFiles files(device.http, device.url);
        QVERIFY(files.fetch("210281/head", limits::kHeadBytes).has_value());
        QCOMPARE(files.fetch("210281/nothing", limits::kHeadBytes).error().code, ErrorCode::NotFound);
        QCOMPARE(device.apis.listSlots({}).error().code, ErrorCode::NotFound);
    }

    void anOperationSurvivesAKillOfThePlatform()
    {
        ServingPlatform platform;
        QVERIFY(platform.start());
        const std::uint16_t port = platform.port();
        Device device(port);
        const auto enrolled = device.enrol(platform.code());
        v1::ExchangeRequest request;
        request.set_principal_id(enrolled->grants(0).principal_id());
        *request.add_operations() = device.saveProfile("13000000043");
        const auto before = device.apis.exchange(request);
        QCOMPARE(before->results(0).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        platform.process.kill();
        QVERIFY(platform.process.waitForFinished());
        QCOMPARE(device.apis.exchange(request).error().code, ErrorCode::Unavailable);
        QVERIFY(platform.start({QStringLiteral("--port"), QString::number(port)}));
        const auto after = device.apis.exchange(request);
        QCOMPARE(after->results(0).outcome(), v1::OPERATION_OUTCOME_DUPLICATE);
        QCOMPARE(after->results(0).accepted_seq(), before->results(0).accepted_seq());
        QCOMPARE(after->epoch(), before->epoch());
        QCOMPARE(after->checksum(), before->checksum());
    }

    void noAcknowledgedOperationIsLostWhenKilledAtAnyMoment()
    {
        ServingPlatform platform;
        QVERIFY(platform.start());
        const std::uint16_t port = platform.port();
        Device device(port);
        const auto enrolled = device.enrol(platform.code());
        QVERIFY(enrolled.has_value());
        std::map<std::string, std::pair<v1::ExchangeRequest, std::uint64_t>> acknowledged;
        std::set<std::uint64_t> places;
        for (int round = 0; round < 4; ++round) {
            std::uint64_t roll = 0;
            const std::string bytes = randomId(device.random);
            for (const char letter : bytes)
                roll = roll * 31 + static_cast<unsigned char>(letter);
            // Beside the requests, so that it falls before, inside or after a transaction.
            std::thread killer([pid = static_cast<pid_t>(platform.process.processId()), roll] {
                std::this_thread::sleep_for(std::chrono::microseconds{1'000 + roll % 150'000});
                ::kill(pid, SIGKILL);
            });
            v1::ExchangeRequest cut;
            for (int sent = 0; sent < 10'000; ++sent) {
                v1::ExchangeRequest request;
                request.set_principal_id(enrolled->grants(0).principal_id());
                *request.add_operations() = device.saveProfile("130" + std::to_string(10'000'000 + sent));
                const auto answer = device.apis.exchange(request);
                if (!answer) {
                    cut = request;
                    break;
                }
                const std::uint64_t place = static_cast<std::uint64_t>(answer->results(0).accepted_seq());
                acknowledged[request.operations(0).op_id()] = {request, place};
                places.insert(place);
            }
            killer.join();
            QVERIFY(platform.process.waitForFinished());
            QVERIFY(platform.start({QStringLiteral("--port"), QString::number(port)}));
            for (const auto& [id, kept] : acknowledged) {
                const auto again = device.apis.exchange(kept.first);
                QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
                QCOMPARE(again->results(0).outcome(), v1::OPERATION_OUTCOME_DUPLICATE);
                QCOMPARE(static_cast<std::uint64_t>(again->results(0).accepted_seq()), kept.second);
            }
            // Nobody knows whether the one that was cut off arrived; sent again it is there, once.
            QCOMPARE(cut.operations_size(), 1);
            const auto offered = device.apis.exchange(cut);
            QVERIFY(offered.has_value());
            const std::uint64_t place = static_cast<std::uint64_t>(offered->results(0).accepted_seq());
            acknowledged[cut.operations(0).op_id()] = {cut, place};
            places.insert(place);
        }
        QCOMPARE(places.size(), acknowledged.size());
    }
};

TONGBAN_TEST(RealClientTest)

#include "tst_real_client.moc"
