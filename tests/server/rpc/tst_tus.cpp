// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/tus_endpoint.h"
#include "sync/base/limits.h"
#include "tests/server/person/person_fixture.h"
#include "tests/support/test_main.h"

#include <QByteArray>
#include <QTest>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::PersonFixture;

namespace
{

std::string base64(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes).toBase64().toStdString();
}

struct Uploads : PersonFixture {
    TusEndpoint tus{*platform};
    std::string token = enrol("于建国").session.token();

    Response ask(const char* method, const std::string& path, Headers headers = {}, std::string body = {})
    {
        headers.emplace_back("Tus-Resumable", "1.0.0");
        headers.emplace_back("Authorization", "Bearer " + token);
        return tus.handle({method, path, {}, std::move(headers), std::move(body)});
    }

    Response create(const std::string& bytes)
    {
        return createNamed(crypto::toHex(crypto::sha256(bytes)), std::to_string(bytes.size()));
    }

    Response createNamed(const std::string& sha256, const std::string& length)
    {
        return ask("POST", "/files",
                   {{"Upload-Length", length},
                    {"Upload-Metadata", "sha256 " + base64(sha256) + ",filetype " + base64("image/jpeg")}});
    }

    Response patch(const std::string& path, std::size_t offset, std::string bytes)
    {
        return ask("PATCH", path,
                   {{"Content-Type", "application/offset+octet-stream"}, {"Upload-Offset", std::to_string(offset)}},
                   std::move(bytes));
    }
};

std::string value(const Response& response, std::string_view name)
{
    return std::string(headerOf(response.headers, name));
}

} // namespace

class TusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatItCan()
    {
        Uploads uploads;
        const Response response = uploads.tus.handle({"OPTIONS", "/files", {}, {}, {}});
        QCOMPARE(response.status, 204);
        QCOMPARE(value(response, "Tus-Version"), std::string("1.0.0"));
        QCOMPARE(value(response, "Tus-Extension"), std::string("creation,expiration"));
        QCOMPARE(value(response, "Tus-Max-Size"), std::to_string(limits::kAttachmentBytes));
    }

    void anUploadGoesOnWhereItStoppedEvenAfterARestart()
    {
        Uploads uploads;
        const std::string bytes(100'000, 'p');
        const Response created = uploads.create(bytes);
        QCOMPARE(created.status, 201);
        const std::string path = value(created, "Location");
        QVERIFY(!value(created, "Upload-Expires").empty());
        const Response half = uploads.patch(path, 0, bytes.substr(0, 60'000));
        QCOMPARE(half.status, 204);
        QCOMPARE(value(half, "Upload-Offset"), std::string("60000"));
        uploads.open();
        TusEndpoint restarted(*uploads.platform);
        const Headers headers{{"Tus-Resumable", "1.0.0"}, {"Authorization", "Bearer " + uploads.token}};
        const Response head = restarted.handle({"HEAD", path, {}, headers, {}});
        QCOMPARE(head.status, 200);
        QCOMPARE(value(head, "Upload-Offset"), std::string("60000"));
        QCOMPARE(value(head, "Upload-Length"), std::string("100000"));
        QCOMPARE(value(head, "Cache-Control"), std::string("no-store"));
        Headers more = headers;
        more.emplace_back("Content-Type", "application/offset+octet-stream");
        more.emplace_back("Upload-Offset", "60000");
        const Response rest = restarted.handle({"PATCH", path, {}, more, bytes.substr(60'000)});
        QCOMPARE(value(rest, "Upload-Offset"), std::string("100000"));
        v1::FindMissingRequest question;
        question.add_sha256(std::string(crypto::asText(crypto::sha256(bytes))));
        question.add_sha256(std::string(crypto::asText(crypto::sha256("other"))));
        const auto missing = uploads.platform->findMissing(uploads.token, question);
        QCOMPARE(missing->missing_sha256_size(), 1);
        QCOMPARE(missing->missing_sha256(0), question.sha256(1));
    }

    void wrongBytesAreRefusedAtTheEndAndForgotten()
    {
        Uploads uploads;
        const std::string path = value(uploads.create("the right bytes"), "Location");
        QCOMPARE(uploads.patch(path, 0, "the wrong bytes").status, 460);
        QCOMPARE(uploads.ask("HEAD", path).status, 404);
    }

    void anOffsetThatDoesNotFitIsAConflict()
    {
        Uploads uploads;
        const std::string path = value(uploads.create("0123456789"), "Location");
        QCOMPARE(uploads.patch(path, 5, "56789").status, 409);
        QCOMPARE(uploads.patch(path, 0, "0123456789 and more").status, 400);
        QCOMPARE(value(uploads.ask("HEAD", path), "Upload-Offset"), std::string("0"));
    }

    void whatIsHeldAlreadyIsCompleteAtOnce()
    {
        Uploads uploads;
        (void)uploads.patch(value(uploads.create("0123456789"), "Location"), 0, "0123456789");
        const Response again = uploads.create("0123456789");
        QCOMPARE(again.status, 201);
        QCOMPARE(value(again, "Upload-Offset"), std::string("10"));
    }

    void withoutASessionNothingGoes()
    {
        Uploads uploads;
        const std::string path = value(uploads.create("0123456789"), "Location");
        uploads.token = "stolen";
        QCOMPARE(uploads.create("x").status, 401);
        QCOMPARE(uploads.patch(path, 0, "0123456789").status, 401);
        uploads.token = uploads.enrol("李红").session.token();
        QCOMPARE(uploads.ask("HEAD", path).status, 404);
        QCOMPARE(uploads.patch(path, 0, "0123456789").status, 404);
    }

    void whatIsNotTusOrTooLargeIsRefused()
    {
        Uploads uploads;
        const std::string digest = crypto::toHex(crypto::sha256("x"));
        QCOMPARE(uploads.createNamed(digest, "99999999999").status, 413);
        QCOMPARE(uploads.createNamed(digest, "0").status, 413);
        QCOMPARE(uploads.createNamed("abc", "10").status, 400);
        QCOMPARE(uploads.createNamed(digest, "-1").status, 400);
        QCOMPARE(uploads.ask("POST", "/files", {{"Upload-Length", "10"}}).status, 400);
        QCOMPARE(uploads.ask("PATCH", "/files/x", {{"Content-Type", "text/plain"}}).status, 415);
        QCOMPARE(uploads.tus.handle({"POST", "/files", {}, {}, {}}).status, 412);
        QCOMPARE(uploads.ask("DELETE", "/files/x").status, 405);
        QCOMPARE(uploads.ask("HEAD", "/files/../../platform.db").status, 404);
    }
};

TONGBAN_TEST(TusTest)

#include "tst_tus.moc"
