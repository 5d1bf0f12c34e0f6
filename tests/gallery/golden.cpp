// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/golden.h"

#include <QColor>

#include <algorithm>
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

} // namespace tongban::gallery
