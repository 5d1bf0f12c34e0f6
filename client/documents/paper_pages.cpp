// SPDX-License-Identifier: Apache-2.0
#include "client/documents/paper_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace tongban::documents
{

namespace
{

constexpr int kPdfDpi = 150;
// Left free at the foot of a page for its number.
constexpr qreal kFootPart = 0.035;

void drawFoot(QPainter& painter, const QString& pageText, int page, int pages, const QSizeF& size, qreal height)
{
    if (pageText.isEmpty())
        return;
    QFont font = painter.font();
    font.setPointSize(9);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QRectF(0, size.height() - height, size.width(), height), Qt::AlignHCenter | Qt::AlignBottom,
                     pageText.arg(page).arg(pages));
}

} // namespace

// Qt draws with the palette of the platform unless told: paper is white, ink black.
void drawText(QTextDocument& document, QPainter& painter, const QRectF& clip)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = clip;
    painter.setClipRect(clip);
    document.documentLayout()->draw(&painter, context);
}

Result<void> writePdf(QTextDocument& document, const PaperStyle& style, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Storage, "cannot write " + file.errorString().toStdString());
    QPdfWriter writer(&file);
    writer.setResolution(kPdfDpi);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 16, 18, 16),
                                     QPageLayout::Millimeter));
    writer.setTitle(style.title);
    document.documentLayout()->setPaintDevice(&writer);
    QFont font = document.defaultFont();
    font.setPointSize(style.bodyPoints);
    document.setDefaultFont(font);
    const QSizeF paper(writer.width(), writer.height());
    const qreal foot = style.pageText.isEmpty() ? 0 : paper.height() * kFootPart;
    const QSizeF page(paper.width(), paper.height() - foot);
    document.setPageSize(page);
    QPainter painter(&writer);
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        drawText(document, painter, QRectF(QPointF(0, i * page.height()), page));
        painter.restore();
        drawFoot(painter, style.pageText, i + 1, document.pageCount(), paper, foot);
    }
    painter.end();
    if (!file.commit())
        return fail(ErrorCode::StorageFull, "cannot write " + file.errorString().toStdString());
    return {};
}

} // namespace tongban::documents
