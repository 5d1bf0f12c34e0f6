// SPDX-License-Identifier: Apache-2.0
#include "client/documents/code_reader.h"
#include "client/documents/form_paper.h"
#include "client/documents/pdf_pages.h"
#include "client/documents/picture.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace tongban;
using namespace tongban::documents;

namespace
{

QByteArray pngBytes(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

FormPaper samplePaper(int lines)
{
    FormPaper paper;
    paper.title = QStringLiteral("农村宅基地和建房申请");
    paper.sampleMark = QStringLiteral("样例");
    paper.head = {{QStringLiteral("事项编码："), QStringLiteral("11210299MB9901331P5210133065000"), {}},
                  {QStringLiteral("办件编号："), QString(), {}}};
    FormPaper::Section section{QStringLiteral("四至"), {}};
    for (int i = 0; i < lines; ++i)
        section.lines.append({QStringLiteral("东边挨着谁"), QStringLiteral("孙德贵"), {}});
    paper.sections = {section};
    paper.signatures = {QStringLiteral("申请人：____________")};
    paper.pageText = QStringLiteral("第 %1 页，共 %2 页");
    paper.qrText = QStringLiteral("210281202611230001");
    return paper;
}

QByteArray pdfOf(const FormPaper& paper)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    if (!writeFormPdf(paper, path))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FormPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeOnThePaperLeadsToItsCase()
    {
        const Result<QImage> picture = formPicture(samplePaper(4), 1000);
        QVERIFY(picture.has_value());
        const Result<QString> code = readCode(pngBytes(*picture));
        QVERIFY(code.has_value());
        QCOMPARE(*code, QStringLiteral("210281202611230001"));
    }

    void aPictureWithoutACodeSaysSo()
    {
        QImage blank(200, 200, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE(readCode(pngBytes(blank)).error().code, ErrorCode::NotFound);
        QCOMPARE(readCode("no picture").error().code, ErrorCode::InvalidArgument);
    }

    void aLongFormHasSeveralPages()
    {
        QCOMPARE(pdfPages(pdfOf(samplePaper(4))), 1);
        QVERIFY(pdfPages(pdfOf(samplePaper(120))) > 2);
    }

    void aSignatureStandsOnThePaper()
    {
        QImage ink(300, 100, QImage::Format_RGB32);
        ink.fill(Qt::red);
        FormPaper paper = samplePaper(1);
        paper.qrText.clear();
        paper.sections[0].lines[0].picture = pngBytes(ink);
        const Result<QImage> picture = formPicture(paper, 1000);
        QVERIFY(picture.has_value());
        int red = 0;
        for (int y = 0; y < picture->height(); ++y) {
            for (int x = 0; x < picture->width(); ++x)
                red += picture->pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
        }
        QVERIFY(red > 1000);
        paper.sections[0].lines[0].picture = "no picture";
        QCOMPARE(formPicture(paper, 1000).error().code, ErrorCode::DataLoss);
    }

    void pagesInCompressedStreamsAreCounted()
    {
        const QByteArray tree = "1 0 2 80 <</Type /Pages /Kids [3 0 R 4 0 R] /Count 17>>";
        const QByteArray pdf = "%PDF-1.5\n5 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\n" +
                               qCompress(tree).mid(4) + "\nendstream\nendobj\n%%EOF";
        QCOMPARE(pdfPages(pdf), 17);
        QCOMPARE(prepareFile(pdf)->pages, 17);
    }

    void whatAPdfClaimsIsNotBelievedBlindly_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("nothing") << QByteArray("%PDF-1.4\n%%EOF\n");
        QTest::newRow("too many") << QByteArray("%PDF-1.4 <</Type /Pages /Count 999999>>");
        QTest::newRow("no stream") << QByteArray("%PDF-1.5 /ObjStm");
        QTest::newRow("no end") << QByteArray("%PDF-1.5 /ObjStm stream");
        QTest::newRow("no zlib") << QByteArray("%PDF-1.5 /ObjStm stream\nxxxxxxxx\nendstream");
    }
    void whatAPdfClaimsIsNotBelievedBlindly()
    {
        QFETCH(QByteArray, pdf);
        QCOMPARE(pdfPages(pdf), 0);
    }

    void aSmallPictureIsSmall()
    {
        QImage image(1200, 800, QImage::Format_RGB32);
        image.fill(Qt::blue);
        const Result<QByteArray> small = smallPicture(pngBytes(image), 240);
        QVERIFY(small.has_value());
        QCOMPARE(QImage::fromData(*small).size(), QSize(240, 160));
        QVERIFY(smallPicture("%PDF-1.4", 240)->isEmpty());
    }
};

TONGBAN_TEST(FormPaperTest)
#include "tst_form_paper.moc"
