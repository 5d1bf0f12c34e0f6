// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/rows.h"

#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/secure_random.h"
#include "sync/crypto/signing_key.h"
#include "sync/transport/blobs/tus_uploader.h"
#include "sync/transport/connect_apis.h"

#include <algorithm>

namespace tongban::bench
{

namespace
{

constexpr double kQuietBytes = 600;
constexpr std::size_t kPhotoBytes = 5'000'000;
constexpr int kCuts = 5;

// A device that signs in as the first of the people there are.
struct Person {
    explicit Person(const Stage& stage)
        : url(stage.url())
    {
        v1::EnrolRequest request;
        request.set_code(stage.enrolCode());
        request.set_device_public_key(std::string(crypto::asText(key.publicKey())));
        request.set_proof(std::string(crypto::asText(key.sign(request.code()))));
        enrolled = apis.enrol(request);
        if (enrolled)
            token = enrolled->token();
    }

    crypto::SecureRandom random;
    crypto::SigningKey key = crypto::SigningKey::generate(random);
    std::string url;
    std::string token;
    transport::HttpClient http;
    transport::ConnectClient connect{http, url, [this] { return token; }};
    transport::ConnectApis apis{connect};
    Result<v1::EnrolResponse> enrolled = fail(ErrorCode::Unavailable);
};

// The two messages with the least HTTP/1.1 and the Connect protocol want around them.
double leastBytes(const Person& person, const v1::ExchangeRequest& request, const v1::ExchangeResponse& answer)
{
    const std::string up = request.SerializeAsString();
    const std::string down = answer.SerializeAsString();
    const std::string least =
        "POST /tongban.v1.SyncService/Exchange HTTP/1.1\r\nHost: " + person.url.substr(person.url.find("//") + 2) +
        "\r\nContent-Type: application/proto\r\nConnect-Protocol-Version: 1"
        "\r\nAuthorization: Bearer " +
        person.token + "\r\nContent-Length: " + std::to_string(up.size()) + "\r\n\r\n" + up +
        "HTTP/1.1 200 OK\r\nContent-Type: application/proto\r\nContent-Length: " + std::to_string(down.size()) +
        "\r\n\r\n" + down;
    return static_cast<double>(least.size());
}

void measureQuietExchange(Person& person, Stage& stage, Report& report)
{
    const std::string name = "exchange with nothing to say";
    v1::ExchangeRequest request;
    request.set_principal_id(person.enrolled->grants(0).principal_id());
    request.set_max_bytes(static_cast<std::int64_t>(limits::kExchangePageBytes));
    for (bool more = true; more;) {
        const auto answer = person.apis.exchange(request);
        if (!answer)
            return report.fail(name, answer.error().detail);
        request.set_cursor(answer->cursor());
        request.set_epoch(answer->epoch());
        if (answer->grants_digest() != 0)
            request.set_grants_digest(answer->grants_digest());
        more = answer->more();
    }
    (void)stage.proxy().take();
    const auto answer = person.apis.exchange(request);
    const CountingProxy::Count count = stage.proxy().take();
    if (!answer || answer->changes_size() > 0)
        return report.fail(name, "the exchange had something to say");
    report.add({name + ", token of " + std::to_string(person.token.size()) + ": bytes",
                static_cast<double>(count.bytes()), "B", leastBytes(person, request, *answer),
                "bound: both messages in the least HTTP", "<=", kQuietBytes, 0, true});
    report.add({name + ": round trips", static_cast<double>(count.turns), "", 1, "bound: a question, an answer",
                "<=", 1, 0, true});
}

transport::UploadSource photoOf(Person& person)
{
    auto bytes = std::make_shared<std::string>(kPhotoBytes, '\0');
    person.random.fill({reinterpret_cast<std::uint8_t*>(bytes->data()), bytes->size()});
    transport::UploadSource source;
    source.sha256 = crypto::toBytes(crypto::sha256(*bytes));
    source.bytes = static_cast<std::int64_t>(bytes->size());
    source.mediaType = "image/jpeg";
    source.read = [bytes](std::int64_t offset, std::size_t length) -> Result<std::string> {
        return bytes->substr(static_cast<std::size_t>(offset), length);
    };
    return source;
}

// What goes up beyond one undisturbed upload of the same size; 0 when it failed.
double measureCutUpload(Person& person, Stage& stage, Report& report)
{
    const std::string name = "5 MB upload cut " + std::to_string(kCuts) + " times";
    const SystemClock clock;
    const auto upload = [&](int cuts) {
        transport::HttpClient http;
        transport::TusUploader uploader(
            http, person.url, [&] { return person.token; }, clock);
        const transport::UploadSource photo = photoOf(person);
        (void)stage.proxy().take();
        // Each connection gets through with some chunks and a part of the next one.
        stage.proxy().cut(cuts, static_cast<std::int64_t>(kPhotoBytes / (kCuts + 1)));
        transport::UploadState state;
        Result<> done = fail(ErrorCode::Unavailable);
        for (int tries = 0; tries <= cuts && !done; ++tries)
            done = uploader.upload(photo, state, [&](const transport::UploadState& now) { state = now; });
        stage.proxy().cut(0, 0);
        return done ? static_cast<double>(stage.proxy().take().up) : 0.0;
    };
    const double smooth = upload(0);
    const double cut = upload(kCuts);
    if (smooth == 0 || cut == 0) {
        report.fail(name, "an upload did not arrive");
        return 0;
    }
    report.add({name + ": bytes resent", cut - smooth, "B", kCuts * static_cast<double>(limits::kChunkMaxBytes),
                "bound: cuts x the largest chunk", "<=", 1, 0});
    return cut - smooth;
}

// The same photo, cut as often, in one POST that begins anew each time: what goes up beyond one undisturbed POST.
void measureNaivePost(Person& person, const Places& places, double ours, Report& report)
{
    const std::string name = "naive POST of 5 MB cut " + std::to_string(kCuts) + " times: bytes resent";
    Child server("node", {q(places.source / "peers/post_server.js")});
    CountingProxy proxy(server.hear().value("port", std::uint16_t{0}));
    proxy.cut(kCuts, static_cast<std::int64_t>(kPhotoBytes / (kCuts + 1) * kCuts));
    transport::HttpRequest post;
    post.method = transport::HttpMethod::Post;
    post.url = "http://127.0.0.1:" + std::to_string(proxy.port()) + "/photo";
    post.headers = {{"Content-Type", "image/jpeg"}};
    post.body = std::string(kPhotoBytes, '\0');
    person.random.fill({reinterpret_cast<std::uint8_t*>(post.body.data()), post.body.size()});
    transport::HttpClient http;
    bool done = false;
    for (int tries = 0; tries <= kCuts && !done; ++tries)
        done = http.send(post).has_value();
    if (!done)
        return report.fail(name, "the photo did not arrive");
    const auto resent = static_cast<double>(proxy.take().up) - static_cast<double>(kPhotoBytes);
    report.add({name, resent, "B", ours, "ours", "", 0, 0});
}

} // namespace

void measurePerson(const Places& places, const Published& published, Report& report)
{
    Stage stage(places, published.folder());
    Person person(stage);
    if (!person.enrolled)
        return report.fail("one person's data", person.enrolled.error().detail);
    measureQuietExchange(person, stage, report);
    const double resent = measureCutUpload(person, stage, report);
    if (resent > 0)
        measureNaivePost(person, places, resent, report);
}

} // namespace tongban::bench
