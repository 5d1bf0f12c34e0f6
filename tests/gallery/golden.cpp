// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/golden.h"

#include <QColor>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tongban::gallery
{

namespace
{

// Summed over the channels; the palette's own steps stay below.
constexpr int kClearly = 120;

bool differ(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
               std::abs(qBlue(one) - qBlue(other)) >
           kClearly;
}

} // namespace

QImage quantized(const QImage& picture)
{
    return picture.convertToFormat(QImage::Format_RGB32)
        .convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither);
}

double differenceOf(const QImage& one, const QImage& other)
{
    if (one.size() != other.size() || one.isNull())
        return 1;
    qsizetype count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += differ(one.pixel(x, y), other.pixel(x, y)) ? 1 : 0;
    }
    return double(count) / (double(one.width()) * one.height());
}

QImage differencePicture(const QImage& one, const QImage& other)
{
    QImage marked = one.convertToFormat(QImage::Format_RGB32);
    const QRect both = one.rect() & other.rect();
    for (int y = both.top(); y <= both.bottom(); ++y) {
        for (int x = both.left(); x <= both.right(); ++x) {
            if (differ(one.pixel(x, y), other.pixel(x, y)))
                marked.setPixel(x, y, qRgb(220, 0, 0));
        }
    }
    return marked;
}

bool isWhereTheyWereMade()
{
    QFile file(QStringLiteral("/etc/os-release"));
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("VERSION_ID=\"12\"");
}

Album::Album(const QString& folder, const QString& differences, Use use)
    : m_folder(folder)
    , m_differences(differences)
    , m_use(use)
{
    m_folder.mkpath(QStringLiteral("."));
    m_differences.mkpath(QStringLiteral("."));
}

void Album::show(const QString& name, const QImage& picture)
{
    const QString file = name + QStringLiteral(".png");
    const QImage now = quantized(picture);
    if (m_use == Use::Refresh) {
        (void)now.save(m_folder.filePath(file), nullptr, 0);
        return;
    }
    const QImage before(m_folder.filePath(file));
    const double difference = differenceOf(now, before);
    if (difference <= kTolerance)
        return;
    ++m_different;
    (void)now.save(m_differences.filePath(file));
    (void)differencePicture(now, before).save(m_differences.filePath(QStringLiteral("differs-") + file));
    std::printf("%s differs in %.2f %% of its points\n", qUtf8Printable(name), difference * 100);
}

int Album::close() const
{
    if (m_different > 0)
        std::printf("see %s; when they are right: ./dev gallery --refresh\n",
                    qUtf8Printable(m_differences.absolutePath()));
    return m_different > 0 ? 1 : 0;
}

} // namespace tongban::gallery
