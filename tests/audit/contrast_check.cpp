// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/checks.h"
#include "tests/audit/scene.h"

#include <QColor>
#include <QFont>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace tongban::audit
{

namespace
{

constexpr double kLeastContrast = 4.5;
// In multiples of the size of the letters: the most a line takes. Less of a text than this is a sliver at the edge of
// what scrolls, which may hold nothing but the room between two lines.
constexpr qreal kLine = 1.6;
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

// What most pixels of the region are: letters cover less than half of theirs. Every second one tells as much as all.
QRgb groundOf(const QImage& picture, const QRect& region)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    int best = 0;
    for (int y = region.top(); y <= region.bottom(); y += 2) {
        const auto* const line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = region.left(); x <= region.right(); x += 2) {
            const int count = ++counts[line[x]];
            if (count > best) {
                best = count;
                most = line[x];
            }
        }
    }
    return most;
}

bool hasInk(const QImage& picture, const QRect& region, const QColor& ink)
{
    for (int y = region.top(); y <= region.bottom(); ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = region.left(); x <= region.right(); ++x) {
            const QRgb pixel = line[x];
            const int distance = std::abs(qRed(pixel) - ink.red()) + std::abs(qGreen(pixel) - ink.green()) +
                                 std::abs(qBlue(pixel) - ink.blue());
            if (distance <= kInkDistance)
                return true;
        }
    }
    return false;
}

// The whole text, or at least a line of it.
bool isSeen(const QRectF& seen, const QRectF& ink, const QFont& font)
{
    const qreal line = kLine * font.pixelSize();
    return !seen.isEmpty() && seen.height() >= qMin(ink.height() - 1, line) &&
           seen.width() >= qMin(ink.width() - 1, line);
}

} // namespace

Findings checkContrast(const QList<Piece>& texts, const QImage& picture, QSet<const QQuickItem*>& judged)
{
    Findings findings;
    for (const Piece& piece : texts) {
        const QRectF seen = piece.ink & piece.seen;
        const QRect region = seen.toAlignedRect() & picture.rect();
        if (!isSeen(seen, piece.ink, piece.item->property("font").value<QFont>()) || isPassing(*piece.item))
            continue;
        judged.insert(piece.item);
        const QColor ground = QColor::fromRgb(groundOf(picture, region));
        const QColor colour = blended(piece.item->property("color").value<QColor>(), ground, piece.opacity);
        const double contrast = contrastOf(colour, ground);
        if (contrast < kLeastContrast)
            findings.append(
                {QStringLiteral("contrast"), describe(*piece.item) + QStringLiteral(" %1:1").arg(contrast, 0, 'f', 2)});
        else if (!hasInk(picture, region, colour))
            findings.append({QStringLiteral("contrast"), describe(*piece.item) + QStringLiteral(" is covered")});
    }
    return findings;
}

} // namespace tongban::audit
