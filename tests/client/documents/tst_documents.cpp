// SPDX-License-Identifier: Apache-2.0
#include "client/documents/code_reader.h"
#include "client/documents/notice.h"
#include "client/documents/picture.h"
#include "client/documents/qr_code.h"
#include "sync/base/limits.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace tongban;
using namespace tongban::documents;

namespace
{

QByteArray jpeg(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

// A JPEG whose EXIF says "turn right" and carries a planted word where cameras write the place.
QByteArray jpegWithExif()
{
    QByteArray tiff("MM\0*\0\0\0\x08", 8);
    tiff += QByteArray("\0\x02", 2);
    tiff += QByteArray("\x01\x12\0\x03\0\0\0\x01\0\x06\0\0", 12);
    tiff += QByteArray("\x01\x0e\0\x02\0\0\0\x0b\0\0\0\x26", 12);
    tiff += QByteArray("\0\0\0\0", 4);
    tiff += "PLANTEDGPS";
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const int length = static_cast<int>(body.size()) + 2;
    QByteArray segment("\xff\xe1", 2);
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xff);
    segment += body;
    QByteArray bytes = jpeg(400, 200);
    bytes.insert(2, segment);
    return bytes;
}

Notice sampleNotice()
{
    Notice notice;
    notice.title = QStringLiteral("换身份证要带什么");
    notice.officialName = QStringLiteral("居民身份证到期换领");
    notice.sampleMark = QStringLiteral("样例");
    notice.sections = {{QStringLiteral("带这些"),
                        {{QStringLiteral("旧身份证"), QStringLiteral("丢了的不用带"), true},
                         {QStringLiteral("20 元"), QString(), true}}}};
    notice.footer = QStringLiteral("12345");
    notice.qrText = QStringLiteral("tongban:guide/wfd-001");
    return notice;
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsTurnedUprightAndLosesWhereItWasTaken()
    {
        const QByteArray original = jpegWithExif();
        QVERIFY(original.contains("PLANTEDGPS"));
        const Result<PreparedFile> prepared = prepareFile(original);
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->mediaType, QStringLiteral("image/jpeg"));
        QCOMPARE(QSize(prepared->width, prepared->height), QSize(200, 400));
        QVERIFY(!prepared->bytes.contains("PLANTEDGPS"));
        QVERIFY(!prepared->bytes.contains("Exif"));
    }

    void aLargePictureIsShrunkToItsLongerSide()
    {
        const Result<PreparedFile> prepared = prepareFile(jpeg(3000, 1500));
        QVERIFY(prepared.has_value());
        QCOMPARE(QSize(prepared->width, prepared->height), QSize(limits::kPictureSide, limits::kPictureSide / 2));
    }

    void aPdfPassesAsItIs()
    {
        const QByteArray pdf("%PDF-1.4\n%%EOF\n");
        const Result<PreparedFile> prepared = prepareFile(pdf);
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->bytes, pdf);
    }

    void garbageIsRefusedWithAReason()
    {
        QCOMPARE(prepareFile("hello").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(prepareFile(jpegWithExif().left(60)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(prepareFile(QByteArray(limits::kAttachmentBytes + 1, 'x')).error().code, ErrorCode::ResourceExhausted);
    }

    void aQrCodeIsReadBackAsItWasWritten()
    {
        const QString text = QStringLiteral("tongban:guide/wfd-001?办");
        const Result<QImage> code = qrCode(text, 300);
        QVERIFY(code.has_value());
        QByteArray picture;
        QBuffer file(&picture);
        QVERIFY(code->save(&file, "PNG"));
        const Result<QString> read = readCode(picture);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(*read, text);
    }

    void theNoticeIsOneLongPictureThatGrowsWithItsLines()
    {
        const Result<QImage> small = noticePicture(sampleNotice(), 800);
        QVERIFY(small.has_value());
        QCOMPARE(small->width(), 800);
        Notice longer = sampleNotice();
        for (int i = 0; i < 20; ++i)
            longer.sections[0].lines.append({QStringLiteral("材料"), QString(), true});
        const Result<QImage> tall = noticePicture(longer, 800);
        QVERIFY(tall.has_value());
        QVERIFY(tall->height() > small->height() + 400);
    }

    void theNoticeIsPrintedAsPdf()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notice.pdf"));
        QVERIFY(writeNoticePdf(sampleNotice(), path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-1."));
        QCOMPARE(writeNoticePdf(sampleNotice(), QStringLiteral("/nowhere/notice.pdf")).error().code,
                 ErrorCode::Storage);
    }
};

TONGBAN_TEST(DocumentsTest)

#include "tst_documents.moc"
