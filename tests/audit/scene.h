// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>

#include <functional>

namespace tongban::audit
{

// One visible item and where it is on the window.
struct Piece {
    QQuickItem* item;
    // Where it lies, in the window's coordinates.
    QRectF place;
    // What of it is inside everything above it that clips, and inside the window.
    QRectF seen;
    // The same, but what scrolls is taken as if it were endless downwards: what is left out is cut for good.
    QRectF reachable;
    // The product of its own and all opacities above it.
    qreal opacity;
    // Scrolled to, up and down; whether it can be seen sideways is another matter.
    bool level = true;
    // Of a text: where its letters are, which may be less than the item.
    QRectF ink = {};
};

// Every item that is shown, parents before children, in the order the keyboard and screen readers take.
void walkScene(QQuickWindow& window, const std::function<void(const Piece&)>& visit);

// In the window's coordinates.
[[nodiscard]] QRectF placeOf(const QQuickItem& item);
// What of it is inside everything above it that clips, and inside the window.
[[nodiscard]] QRectF seenOf(const QQuickWindow& window, const QQuickItem& item);

[[nodiscard]] QList<Piece> textsOf(QQuickWindow& window);
// Everything that can be pressed, ticked, chosen or typed into.
[[nodiscard]] QList<Piece> controlsOf(QQuickWindow& window);

// Type, words and size, for a line of the report.
[[nodiscard]] QString describe(const QQuickItem& item);
[[nodiscard]] bool isAbove(const QQuickItem& ancestor, const QQuickItem& item);
// Lies over pages by design and goes by itself.
[[nodiscard]] bool isPassing(const QQuickItem& item);

} // namespace tongban::audit
