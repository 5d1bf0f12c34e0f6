// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/inspector.h"

#include <QAccessible>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QRegularExpression>

#include <functional>

namespace tongban::testing
{

namespace
{

void walk(QQuickItem& item, const std::function<void(QQuickItem&)>& visit)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    visit(item);
    for (QQuickItem* child : item.childItems())
        walk(*child, visit);
}

QAccessibleInterface* accessible(QQuickItem* item)
{
    return item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
}

bool canBeWorked(const QAccessibleInterface& node)
{
    static const QList<QAccessible::Role> kRoles{
        QAccessible::Button,   QAccessible::Link,    QAccessible::RadioButton,  QAccessible::CheckBox,
        QAccessible::ComboBox, QAccessible::PageTab, QAccessible::EditableText, QAccessible::MenuItem,
    };
    return kRoles.contains(node.role()) && !node.state().invisible;
}

QString textOf(QQuickItem* item, QAccessible::Text kind)
{
    QAccessibleInterface* node = accessible(item);
    return node == nullptr ? QString() : node->text(kind);
}

QString describe(const QQuickItem& item, const QString& name)
{
    return QStringLiteral("%1 \"%2\" %3x%4")
        .arg(QString::fromLatin1(item.metaObject()->className()), name)
        .arg(item.width())
        .arg(item.height());
}

} // namespace

Inspector::Inspector(QObject* parent)
    : QObject(parent)
{
    QAccessible::setActive(true);
}

QStringList Inspector::unreachable(QQuickItem* root, int target) const
{
    QStringList findings;
    walk(*root, [&](QQuickItem& item) {
        const QAccessibleInterface* node = accessible(&item);
        if (node == nullptr || !canBeWorked(*node))
            return;
        const QString name = node->text(QAccessible::Name);
        if (name.trimmed().isEmpty())
            findings.append(QStringLiteral("no name: ") + describe(item, name));
        // A field without a frame of its own is as large as what frames it.
        const bool framed = item.property("bare").toBool();
        if (!framed && (item.width() < target || item.height() < target))
            findings.append(QStringLiteral("too small: ") + describe(item, name));
    });
    return findings;
}

QStringList Inspector::cut(QQuickItem* root) const
{
    QStringList findings;
    walk(*root, [&](QQuickItem& item) {
        const QString text = item.property("text").toString();
        if (!item.inherits("QQuickText") || text.isEmpty())
            return;
        const QRectF place = item.mapRectToItem(root, QRectF(0, 0, item.width(), item.height()));
        const bool truncated = item.property("truncated").toBool();
        const bool tall = item.property("contentHeight").toReal() > item.height() + 1.5;
        const bool broad = item.property("contentWidth").toReal() > item.width() + 1.5;
        const bool outside = place.left() < -1 || place.right() > root->width() + 1;
        if (truncated || tall || broad || outside)
            findings.append(QStringLiteral("cut: ") + describe(item, text));
    });
    return findings;
}

QString Inspector::nameOf(QQuickItem* item) const
{
    return textOf(item, QAccessible::Name);
}

QString Inspector::descriptionOf(QQuickItem* item) const
{
    return textOf(item, QAccessible::Description);
}

int Inspector::roleOf(QQuickItem* item) const
{
    const QAccessibleInterface* node = accessible(item);
    return node == nullptr ? -1 : int(node->role());
}

QQuickItem* Inspector::named(QQuickItem* root, const QString& name) const
{
    QQuickItem* found = nullptr;
    walk(*root, [&](QQuickItem& item) {
        if (found == nullptr && nameOf(&item) == name)
            found = &item;
    });
    return found;
}

QStringList Inspector::inSources(const QString& pattern) const
{
    QStringList found;
    const QRegularExpression expression(pattern);
    QDirIterator files(QStringLiteral(TONGBAN_SOURCE_DIR "/qml"), {QStringLiteral("*.qml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = expression.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found.append(matches.next().captured(1));
    }
    found.removeDuplicates();
    return found;
}

bool Inspector::sourceExists(const QString& path) const
{
    return QFile::exists(QStringLiteral(TONGBAN_SOURCE_DIR "/qml/") + path);
}

void Inspector::commit(QQuickItem* item, const QString& text) const
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(item, &event);
}

} // namespace tongban::testing
