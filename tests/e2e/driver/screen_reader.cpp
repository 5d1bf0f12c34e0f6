// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/driver/screen_reader.h"

#include <QHash>

#include <functional>

namespace tongban::e2e
{

namespace
{

using Visit = std::function<void(QAccessibleInterface&)>;

// Depth first, in reading order; what is invisible is not read.
void walk(QAccessibleInterface* node, const Visit& visit)
{
    if (node == nullptr || !node->isValid() || node->state().invisible)
        return;
    visit(*node);
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), visit);
}

bool hasRole(const QAccessibleInterface& node, const QString& role)
{
    static const QHash<QString, QList<QAccessible::Role>> kRoles{
        {QStringLiteral("button"), {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::PageTab}},
        {QStringLiteral("edit"), {QAccessible::EditableText, QAccessible::SpinBox, QAccessible::ComboBox}},
        {QStringLiteral("radio"), {QAccessible::RadioButton}},
        {QStringLiteral("check"), {QAccessible::CheckBox}},
        {QStringLiteral("link"), {QAccessible::Link}},
        {QStringLiteral("item"), {QAccessible::ListItem, QAccessible::Button, QAccessible::Link}},
    };
    return role.isEmpty() || kRoles.value(role).contains(node.role());
}

QString nameOf(QAccessibleInterface& node)
{
    return node.text(QAccessible::Name);
}

QString valueOf(QAccessibleInterface& node)
{
    const QString value = node.text(QAccessible::Value);
    return value.isEmpty() && node.textInterface() != nullptr
               ? node.textInterface()->text(0, node.textInterface()->characterCount())
               : value;
}

} // namespace

ScreenReader::ScreenReader(QQuickWindow& window)
    : m_window(window)
{
    QAccessible::setActive(true);
}

Result<QQuickItem*> ScreenReader::find(const Target& target) const
{
    QList<QQuickItem*> exact;
    QList<QQuickItem*> partial;
    walk(QAccessible::queryAccessibleInterface(&m_window), [&](QAccessibleInterface& node) {
        auto* item = qobject_cast<QQuickItem*>(node.object());
        if (item == nullptr || node.state().disabled || !hasRole(node, target.role))
            return;
        const QString name = nameOf(node);
        if (name == target.name)
            exact.append(item);
        else if (target.part && name.contains(target.name))
            partial.append(item);
    });
    const QList<QQuickItem*> found = exact + partial;
    if (target.index < found.size())
        return found.at(target.index);
    return fail(ErrorCode::NotFound, "no \"" + target.name.toStdString() + "\" (" + target.role.toStdString() +
                                         ") on the screen, which shows:\n" + lines().join(u'\n').toStdString());
}

bool ScreenReader::shows(const QString& text) const
{
    bool found = false;
    walk(QAccessible::queryAccessibleInterface(&m_window), [&](QAccessibleInterface& node) {
        found = found || nameOf(node).contains(text) || valueOf(node).contains(text) ||
                node.text(QAccessible::Description).contains(text);
    });
    return found;
}

bool ScreenReader::isFocused(const QString& name) const
{
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(m_window.activeFocusItem());
    return node != nullptr && nameOf(*node).contains(name);
}

bool ScreenReader::isChecked(QQuickItem& item)
{
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(&item);
    return node != nullptr && node->state().checked;
}

QStringList ScreenReader::lines() const
{
    QStringList all;
    walk(QAccessible::queryAccessibleInterface(&m_window), [&](QAccessibleInterface& node) {
        const QString name = nameOf(node);
        const QString value = valueOf(node);
        if (name.isEmpty() && value.isEmpty())
            return;
        all.append(QStringLiteral("%1  %2  [%3]%4%5")
                       .arg(int(node.role()))
                       .arg(name, value, node.state().checked ? QStringLiteral(" checked") : QString(),
                            node.state().disabled ? QStringLiteral(" disabled") : QString()));
    });
    return all;
}

} // namespace tongban::e2e
