// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

namespace tongban::e2e
{

// What to look for on the screen, as a person with a screen reader would name it.
struct Target {
    // The accessible name: exact, or with `part` set any name that contains it.
    QString name;
    bool part = false;
    // "button", "edit", "radio", "check", "link", "item", "" for any.
    QString role;
    // Which of several, from the top; 0 is the first.
    int index = 0;
};

// Finds things on the window through its accessibility tree: no object name, pixel or coordinate is known to a tour. UI
// thread.
class ScreenReader
{
public:
    explicit ScreenReader(QQuickWindow& window);

    // A visible, enabled item that can be acted on; NotFound names what is on the screen instead.
    [[nodiscard]] Result<QQuickItem*> find(const Target& target) const;

    // True when any visible name, description or value contains `text`.
    [[nodiscard]] bool shows(const QString& text) const;

    // The keyboard's focus is on something whose name contains `name`.
    [[nodiscard]] bool isFocused(const QString& name) const;

    // A box or circle that is ticked.
    [[nodiscard]] static bool isChecked(QQuickItem& item);

    // Every visible thing, one line each: "role  name  [value]", and "checked" or "disabled".
    [[nodiscard]] QStringList lines() const;

private:
    QQuickWindow& m_window;
};

} // namespace tongban::e2e
