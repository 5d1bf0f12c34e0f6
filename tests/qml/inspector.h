// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQuickItem>
#include <QStringList>

namespace tongban::testing
{

// What a person with a screen reader, large fingers or large text would stumble over, and what the sources of QML say.
// A QML singleton of the tests. UI thread.
class Inspector : public QObject
{
    Q_OBJECT

public:
    explicit Inspector(QObject* parent = nullptr);

    // One line for each thing below `root` that can be worked and has no name, or is smaller than `target`.
    Q_INVOKABLE QStringList unreachable(QQuickItem* root, int target) const;
    // One line for each text below `root` that is cut, or stands outside the width of `root`.
    Q_INVOKABLE QStringList cut(QQuickItem* root) const;
    // The accessible name, description and role of an item.
    Q_INVOKABLE QString nameOf(QQuickItem* item) const;
    Q_INVOKABLE QString descriptionOf(QQuickItem* item) const;
    Q_INVOKABLE int roleOf(QQuickItem* item) const;
    // The first thing below `root` with this accessible name, or null.
    Q_INVOKABLE QQuickItem* named(QQuickItem* root, const QString& name) const;
    // What group 1 of `pattern` catches in the files of qml/, once each.
    Q_INVOKABLE QStringList inSources(const QString& pattern) const;
    Q_INVOKABLE bool sourceExists(const QString& path) const;
    // As an input method would: Chinese cannot be typed key by key.
    Q_INVOKABLE void commit(QQuickItem* item, const QString& text) const;
};

} // namespace tongban::testing
