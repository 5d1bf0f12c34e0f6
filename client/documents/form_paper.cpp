// SPDX-License-Identifier: Apache-2.0
#include "client/documents/form_paper.h"

#include "client/documents/paper_pages.h"
#include "client/documents/qr_code.h"

#include <QPainter>
#include <QTextDocument>
#include <QUrl>
#include <QtMath>

namespace tongban::documents
{

namespace
{

constexpr int kFormPoints = 11;
constexpr int kFormQrPixels = 220;
// As wide as a signature is written.
constexpr int kSignaturePixels = 260;
const QUrl kFormQrUrl(QStringLiteral("form:qr"));

QUrl pictureUrl(int index)
{
    return QUrl(QStringLiteral("form:picture-%1").arg(index));
}

// A white line of its own height keeps an empty cell high enough to be written in.
QString cellHtml(const FormPaper::Line& line, int picture)
{
    if (!line.picture.isEmpty())
        return QStringLiteral("<img src='%1' width='150'/>").arg(pictureUrl(picture).toString());
    const QString words = line.value.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
    return words.isEmpty() ? QStringLiteral("<br/>&nbsp;") : words;
}

QString headHtml(const FormPaper& paper)
{
    QString html;
    if (!paper.sampleMark.isEmpty())
        html += QStringLiteral("<p align='center'><b>") + paper.sampleMark.toHtmlEscaped() + QStringLiteral("</b></p>");
    html += QStringLiteral("<table width='100%'><tr><td valign='middle' width='80%'><h2>") +
            paper.title.toHtmlEscaped() + QStringLiteral("</h2><p>");
    for (const FormPaper::Line& line : paper.head) {
        const QString value = line.value.isEmpty() ? QStringLiteral("____________________") : line.value;
        html += line.label.toHtmlEscaped() + value.toHtmlEscaped() + QStringLiteral("<br/>");
    }
    html += QStringLiteral("</p></td><td align='right' valign='top'>");
    if (!paper.qrText.isEmpty())
        html += QStringLiteral("<img src='form:qr' width='110' height='110'/>");
    return html + QStringLiteral("</td></tr></table>");
}

QString sectionHtml(const FormPaper::Section& section, int& picture)
{
    QString html = QStringLiteral("<tr><td colspan='2' bgcolor='#eeeeee'><b>") + section.title.toHtmlEscaped() +
                   QStringLiteral("</b></td></tr>");
    for (const FormPaper::Line& line : section.lines) {
        html += QStringLiteral("<tr><td width='34%'>") + line.label.toHtmlEscaped() +
                QStringLiteral("</td><td width='66%'>") + cellHtml(line, picture) + QStringLiteral("</td></tr>");
        picture += line.picture.isEmpty() ? 0 : 1;
    }
    return html;
}

QString formHtml(const FormPaper& paper)
{
    QString html = headHtml(paper);
    html += QStringLiteral("<table width='100%' border='1' cellspacing='0' cellpadding='5' "
                           "style='border-collapse:collapse;border-style:solid;border-color:#000000'>");
    int picture = 0;
    for (const FormPaper::Section& section : paper.sections)
        html += sectionHtml(section, picture);
    html += QStringLiteral("</table>");
    if (!paper.statement.isEmpty())
        html += QStringLiteral("<p>") + paper.statement.toHtmlEscaped() + QStringLiteral("</p>");
    for (const QString& line : paper.signatures)
        html += QStringLiteral("<p style='margin-top:18px'>") + line.toHtmlEscaped() + QStringLiteral("</p>");
    return html + QStringLiteral("<p><small>") + paper.footer.toHtmlEscaped() + QStringLiteral("</small></p>");
}

Result<void> layOut(QTextDocument& document, const FormPaper& paper)
{
    if (!paper.qrText.isEmpty()) {
        TRY_ASSIGN(const QImage code, qrCode(paper.qrText, kFormQrPixels));
        document.addResource(QTextDocument::ImageResource, kFormQrUrl, code);
    }
    int picture = 0;
    for (const FormPaper::Section& section : paper.sections) {
        for (const FormPaper::Line& line : section.lines) {
            if (line.picture.isEmpty())
                continue;
            const QImage image = QImage::fromData(line.picture);
            if (image.isNull())
                return fail(ErrorCode::DataLoss, "a signature cannot be read");
            document.addResource(QTextDocument::ImageResource, pictureUrl(picture++),
                                 image.scaledToWidth(kSignaturePixels, Qt::SmoothTransformation));
        }
    }
    document.setHtml(formHtml(paper));
    return {};
}

} // namespace

Result<QImage> formPicture(const FormPaper& paper, int width)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPixelSize(width / 34);
    document.setDefaultFont(font);
    document.setDocumentMargin(width / 20.0);
    TRY(layOut(document, paper));
    document.setTextWidth(width);
    QImage image(width, qCeil(document.size().height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawText(document, painter, QRectF(QPointF(), QSizeF(image.size())));
    return image;
}

Result<void> writeFormPdf(const FormPaper& paper, const QString& path)
{
    QTextDocument document;
    TRY(layOut(document, paper));
    return writePdf(document, {paper.title, kFormPoints, paper.pageText}, path);
}

} // namespace tongban::documents
