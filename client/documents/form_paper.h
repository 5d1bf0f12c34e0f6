// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

namespace tongban::documents
{

// A form on paper as an office takes it: a head with the item and its code, a table of questions and answers, lines to
// sign on, a QR code with the number of the case. All texts come translated from the view-model; this room only lays
// them out.
struct FormPaper {
    struct Line {
        QString label;
        // Empty: room to write.
        QString value;
        // A signature, JPEG or PNG; empty: none.
        QByteArray picture;
    };
    struct Section {
        QString title;
        QList<Line> lines;
    };

    QString title;
    // "样例" and what it means; never empty for samples.
    QString sampleMark;
    // Item code, office, number of the case.
    QList<Line> head;
    QList<Section> sections;
    // What the person answers for, above the lines to sign on.
    QString statement;
    QStringList signatures;
    QString footer;
    // %1 the page, %2 how many.
    QString pageText;
    // Empty: no code.
    QString qrText;
};

// The whole form as one picture. GUI thread or any with a QGuiApplication.
[[nodiscard]] Result<QImage> formPicture(const FormPaper& paper, int width);

// A4 pages as PDF. StorageFull or Storage when it cannot be written.
[[nodiscard]] Result<void> writeFormPdf(const FormPaper& paper, const QString& path);

} // namespace tongban::documents
