// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QImage>
#include <QList>
#include <QString>

namespace tongban::documents
{

// One-time notice (一次性告知单): everything to bring, on one page. It holds no personal data. All texts come
// translated from the view-model; this room only lays them out.
struct Notice {
    struct Line {
        QString text;
        // Smaller, under the line: what people get wrong.
        QString hint;
        // A box to tick in front of it.
        bool box = false;
    };
    struct Section {
        QString title;
        QList<Line> lines;
    };

    QString title;
    QString officialName;
    // "样例" and what it means; printed at the top, never empty for samples.
    QString sampleMark;
    QList<Section> sections;
    // Hotline and date of printing.
    QString footer;
    // What the QR code leads to; empty: no code.
    QString qrText;
};

// One long picture to send on by phone, `width` pixels wide. GUI thread or any with a QGuiApplication.
[[nodiscard]] Result<QImage> noticePicture(const Notice& notice, int width);

// One or more A4 pages in large type, as PDF. StorageFull or Storage when it cannot be written.
[[nodiscard]] Result<void> writeNoticePdf(const Notice& notice, const QString& path);

} // namespace tongban::documents
