// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

#include <chrono>
#include <string>

namespace tongban::e2e
{

// Does with real input events what a finger or a keyboard does, and counts it. UI thread.
class Hands
{
public:
    // `patience`: how long something may lie above what is to be tapped; by itself longer than a message stays.
    explicit Hands(QQuickWindow& window, std::chrono::milliseconds patience = std::chrono::seconds(8));

    // Scrolls the item into view when it is outside the window and taps its middle. Cancelled: what is asked for must
    // be looked for anew, see bringUnderHand(); fails when something else goes on lying above it.
    [[nodiscard]] Result<void> tap(QQuickItem& item);

    // Focuses the field, empties it and enters `text` as an input method would (Chinese cannot be typed key by key).
    [[nodiscard]] Result<void> enter(QQuickItem& item, const QString& text);

    // Drags a file from outside onto the item and lets it go.
    [[nodiscard]] Result<void> drop(QQuickItem& item, const QString& file);

    // Signs with a stroke across the item.
    [[nodiscard]] Result<void> draw(QQuickItem& item);

    // Presses Tab until the item has the focus, as one without a mouse would; fails when it never does.
    [[nodiscard]] Result<void> reach(QQuickItem& item);

    // Enters `text` into what has the focus, in the place of what stands there.
    [[nodiscard]] Result<void> type(const QString& text);

    // "Tab", "Shift+Tab", "Return", "Space", "Escape", "Down", ... or "Ctrl+F".
    [[nodiscard]] Result<void> key(const QString& sequence);

    // Where the last tap fell, and on what.
    [[nodiscard]] const std::string& lastTap() const;

    // Taps and keys so far; what is entered into fields does not count.
    [[nodiscard]] int count() const;

private:
    // Until it is seen and nothing lies above it. Cancelled: it went away meanwhile, or out of the window.
    [[nodiscard]] Result<void> bringUnderHand(QQuickItem& item) const;
    // Cancelled: the item went away meanwhile.
    [[nodiscard]] Result<void> reveal(QQuickItem& item) const;
    // False: it went away meanwhile.
    [[nodiscard]] static bool comesToRest(const QPointer<QQuickItem>& item);

    QQuickWindow& m_window;
    std::chrono::milliseconds m_patience;
    int m_count = 0;
    std::string m_lastTap;
};

} // namespace tongban::e2e
