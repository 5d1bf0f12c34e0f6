// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QString>

class QPainter;
class QRectF;
class QTextDocument;

namespace tongban::documents
{

// A text laid out on A4, black on white.
struct PaperStyle {
    QString title;
    int bodyPoints = 12;
    // At the foot of every page, %1 its number and %2 how many there are; empty: nothing.
    QString pageText;
};

// StorageFull or Storage when it cannot be written; a file of that name is replaced only when all went well.
[[nodiscard]] Result<void> writePdf(QTextDocument& document, const PaperStyle& style, const QString& path);

// Draws the part of the text inside `clip` where the painter stands.
void drawText(QTextDocument& document, QPainter& painter, const QRectF& clip);

} // namespace tongban::documents
