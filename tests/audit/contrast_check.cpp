// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/checks.h"
#include "tests/audit/scene.h"

#include <QColor>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace tongban::audit
{

namespace
{

constexpr double kLeastContrast = 4.5;
// A piece of text smaller than this is a sliver at the edge of what scrolls: too few pixels to judge.
constexpr qreal kLeastSide = 8;
// How far, summed over the channels, the pixels of thin letters may stay from their colour.
constexpr int kInkDistance = 160;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor& ink, const QColor& ground, double opacity)
{
    const double share = ink.alphaF() * opacity;
    const auto mix = [share](double over, double under) { return over * share + under * (1 - share); };
    return QColor::fromRgbF(float(mix(ink.redF(), ground.redF())), float(mix(ink.greenF(), ground.greenF())),
                            float(mix(ink.blueF(), ground.blueF())));
}

// What most pixels of the region are: letters cover less than half of theirs.
QRgb groundOf(const QImage& picture, const QRect& region)
{
    QHash<QRgb, int> counts;
    for (int y = region.top(); y <= region.bottom(); ++y) {
        for (int x = region.left(); x <= region.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb most = 0;
    int best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > best || (it.value() == best && it.key() < most)) {
            best = it.value();
            most = it.key();
        }
    }
    return most;
}

bool hasInk(const QImage& picture, const QRect& region, const QColor& ink)
{
    for (int y = region.top(); y <= region.bottom(); ++y) {
        for (int x = region.left(); x <= region.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            const int distance = std::abs(qRed(pixel) - ink.red()) + std::abs(qGreen(pixel) - ink.green()) +
                                 std::abs(qBlue(pixel) - ink.blue());
            if (distance <= kInkDistance)
                return true;
        }
    }
    return false;
}

} // namespace

Findings checkContrast(QQuickWindow& window, const QImage& picture)
{
    Findings findings;
    for (const Piece& piece : textsOf(window)) {
        const QRectF seen = inkOf(*piece.item) & piece.seen;
        const QRect region = seen.toAlignedRect() & picture.rect();
        if (seen.width() < kLeastSide || seen.height() < kLeastSide || isPassing(*piece.item))
            continue;
        const QColor ground = QColor::fromRgb(groundOf(picture, region));
        const QColor ink = blended(piece.item->property("color").value<QColor>(), ground, piece.opacity);
        const double contrast = contrastOf(ink, ground);
        if (contrast < kLeastContrast)
            findings.append(
                {QStringLiteral("contrast"), describe(*piece.item) + QStringLiteral(" %1:1").arg(contrast, 0, 'f', 2)});
        else if (!hasInk(picture, region, ink))
            findings.append({QStringLiteral("contrast"), describe(*piece.item) + QStringLiteral(" is covered")});
    }
    return findings;
}

} // namespace tongban::audit
