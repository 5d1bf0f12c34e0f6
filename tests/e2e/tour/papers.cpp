// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/papers.h"

#include "tests/e2e/tour/words.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace tongban::e2e
{

QString photoOf(const QString& name)
{
    QImage picture(2400, 3200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setPen(Qt::black);
    for (int line = 0; line < 40; ++line)
        painter.drawLine(200, 300 + line * 70, 2200, 300 + line * 70);
    painter.end();
    // A folder of its own: other stories, run beside this one, make photos of the same names.
    static const QTemporaryDir folder;
    const QString file = folder.filePath(name + QStringLiteral(".jpg"));
    picture.save(file, "JPG", 90);
    return file;
}

void dropPhoto(Tour& tour, const QString& name, int index)
{
    tour.resize(kDesktop);
    tour.drop(t("也可以把文件拖到这里"), photoOf(name), index);
    tour.see(name + QStringLiteral(".jpg"));
    tour.resize(kPhone);
}

} // namespace tongban::e2e
