// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/attachment_endpoint.h"
#include "sync/base/limits.h"
#include "tests/server/person/person_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::PersonFixture;

namespace
{

std::string digestOf(const std::string& bytes)
{
    return std::string(crypto::asText(crypto::sha256(bytes)));
}

std::string addressOf(const std::string& bytes)
{
    return "/attachments/" + crypto::toHex(crypto::sha256(bytes));
}

struct Attachments : PersonFixture {
    AttachmentEndpoint endpoint{*platform};
    std::string token = enrol("于建国").session.token();

    void bring(const std::string& bytes)
    {
        Upload wanted;
        wanted.sha256 = digestOf(bytes);
        wanted.bytes = bytes.size();
        const Upload upload = *platform->createUpload(token, wanted);
        *platform->appendToUpload(token, upload.id, 0, bytes);
    }

    Response get(const std::string& path, const std::string& range = {}, const std::string& asWhom = {})
    {
        Headers headers{{"Authorization", "Bearer " + (asWhom.empty() ? token : asWhom)}};
        if (!range.empty())
            headers.emplace_back("Range", range);
        return endpoint.handle({"GET", path, {}, headers, {}});
    }
};

} // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneBroughtIsGivenBackWhole()
    {
        Attachments held;
        held.bring("a photo");
        const Response whole = held.get(addressOf("a photo"));
        QCOMPARE(whole.status, 200);
        QVERIFY(whole.file.has_value());
        QCOMPARE(whole.file->bytes, std::uint64_t{7});
        QCOMPARE(std::string(headerOf(whole.headers, "Cache-Control")), std::string("no-store"));
    }

    void aRangeOfIt_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("contentRange");
        QTest::newRow("the beginning") << "bytes=0-3" << 206 << "0123"
                                       << "bytes 0-3/10";
        QTest::newRow("from the middle on") << "bytes=4-" << 206 << "456789"
                                            << "bytes 4-9/10";
        QTest::newRow("beyond the end") << "bytes=8-99" << 206 << "89"
                                        << "bytes 8-9/10";
        QTest::newRow("after the end") << "bytes=10-" << 416 << ""
                                       << "bytes */10";
        QTest::newRow("backwards: the whole") << "bytes=5-2" << 200 << ""
                                              << "";
        QTest::newRow("several: the whole") << "bytes=0-1,3-4" << 200 << ""
                                            << "";
        QTest::newRow("the last few: the whole") << "bytes=-3" << 200 << ""
                                                 << "";
        QTest::newRow("of something else: the whole") << "pages=1-2" << 200 << ""
                                                      << "";
        QTest::newRow("too long to be a number: the whole") << "bytes=99999999999999999999-" << 200 << ""
                                                            << "";
    }
    void aRangeOfIt()
    {
        QFETCH(QString, range);
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(QString, contentRange);
        Attachments held;
        held.bring("0123456789");
        const Response response = held.get(addressOf("0123456789"), range.toStdString());
        QCOMPARE(response.status, status);
        QCOMPARE(response.body, body.toStdString());
        QCOMPARE(response.file.has_value(), status == 200);
        QCOMPARE(std::string(headerOf(response.headers, "Content-Range")), contentRange.toStdString());
    }

    void noRangeIsLongerThanAPiece()
    {
        Attachments held;
        const std::string bytes(limits::kChunkMaxBytes + 10, 'p');
        held.bring(bytes);
        const Response piece = held.get(addressOf(bytes), "bytes=0-");
        QCOMPARE(piece.status, 206);
        QCOMPARE(piece.body.size(), limits::kChunkMaxBytes);
    }

    void whatSomebodyElseBroughtIsNotThere()
    {
        Attachments held;
        held.bring("a photo");
        const std::string other = held.enrol("孙德福").session.token();
        QVERIFY(!other.empty());
        QCOMPARE(held.get(addressOf("a photo"), {}, other).status, 404);
        QCOMPARE(held.get(addressOf("nobody's")).status, 404);
    }

    void withoutASessionNothingIsGiven()
    {
        Attachments held;
        held.bring("a photo");
        QCOMPARE(held.get(addressOf("a photo"), {}, "wrong").status, 401);
    }

    void otherMethodsAndAddressesAreRefused()
    {
        Attachments held;
        held.bring("a photo");
        const Response posted = held.endpoint.handle({"POST", addressOf("a photo"), {}, {}, {}});
        QCOMPARE(posted.status, 405);
        QCOMPARE(std::string(headerOf(posted.headers, "Allow")), std::string("GET"));
        for (const char* path : {"/attachments/", "/attachments/..%2f..", "/attachments/00", "/attachmentsX"})
            QCOMPARE(held.get(path).status, 404);
    }

    void oneWhoseFileIsGoneIsNotThere()
    {
        Attachments held;
        held.bring("a photo");
        const auto path = held.platform->blob(held.token, digestOf("a photo"))->path;
        std::filesystem::remove(path);
        QCOMPARE(held.get(addressOf("a photo"), "bytes=0-3").status, 404);
        QCOMPARE(held.get(addressOf("a photo")).status, 404);
    }
};

TONGBAN_TEST(AttachmentsTest)
#include "tst_attachments.moc"
