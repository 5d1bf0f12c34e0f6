// SPDX-License-Identifier: Apache-2.0
#include "client/documents/notice.h"

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

// Large type: what a person of 75 reads without glasses on an A4 page.
constexpr int kBodyPoints = 15;
constexpr int kQrPixels = 280;
const QUrl kQrUrl(QStringLiteral("notice:qr"));

QString lineHtml(const Notice::Line& line)
{
    const QString box = line.box ? QStringLiteral("☐ ") : QString();
    QString html = QStringLiteral("<p style='margin:6px 0'>") + box + line.text.toHtmlEscaped();
    if (!line.hint.isEmpty())
        html += QStringLiteral("<br/><span style='font-size:small'>") + line.hint.toHtmlEscaped() +
                QStringLiteral("</span>");
    return html + QStringLiteral("</p>");
}

QString noticeHtml(const Notice& notice)
{
    QString html = QStringLiteral("<h1>") + notice.title.toHtmlEscaped() + QStringLiteral("</h1>");
    if (!notice.officialName.isEmpty())
        html += QStringLiteral("<p>") + notice.officialName.toHtmlEscaped() + QStringLiteral("</p>");
    if (!notice.sampleMark.isEmpty())
        html += QStringLiteral("<p><b>") + notice.sampleMark.toHtmlEscaped() + QStringLiteral("</b></p>");
    for (const Notice::Section& section : notice.sections) {
        html += QStringLiteral("<h3>") + section.title.toHtmlEscaped() + QStringLiteral("</h3>");
        for (const Notice::Line& line : section.lines)
            html += lineHtml(line);
    }
    if (!notice.qrText.isEmpty())
        html += QStringLiteral("<p><img src='notice:qr' width='200' height='200'/></p>");
    return html + QStringLiteral("<p>") + notice.footer.toHtmlEscaped() + QStringLiteral("</p>");
}

Result<void> fill(QTextDocument& document, const Notice& notice)
{
    if (!notice.qrText.isEmpty()) {
        TRY_ASSIGN(const QImage code, qrCode(notice.qrText, kQrPixels));
        document.addResource(QTextDocument::ImageResource, kQrUrl, code);
    }
    document.setHtml(noticeHtml(notice));
    return {};
}

} // namespace

Result<QImage> noticePicture(const Notice& notice, int width)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPixelSize(width / 22);
    document.setDefaultFont(font);
    document.setDocumentMargin(width / 16.0);
    TRY(fill(document, notice));
    document.setTextWidth(width);
    QImage image(width, qCeil(document.size().height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawText(document, painter, QRectF(QPointF(), QSizeF(image.size())));
    return image;
}

Result<void> writeNoticePdf(const Notice& notice, const QString& path)
{
    QTextDocument document;
    TRY(fill(document, notice));
    return writePdf(document, {notice.title, kBodyPoints, {}}, path);
}

} // namespace tongban::documents
