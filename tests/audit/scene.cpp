// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/scene.h"

#include <QAccessible>

namespace tongban::audit
{

namespace
{

constexpr qreal kEndless = 1e6;

struct Above {
    QRectF seen;
    QRectF reachable;
    qreal opacity;
    // What scrolling shows just now, up and down.
    qreal top;
    qreal bottom;
};

void walkBelow(QQuickItem& item, Above above, const std::function<void(const Piece&)>& visit)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    const QRectF place = placeOf(item);
    above.opacity *= item.opacity();
    const bool level = place.bottom() > above.top && place.top() < above.bottom;
    visit({&item, place, place & above.seen, place & above.reachable, above.opacity, level});
    if (item.clip()) {
        above.seen &= place;
        above.reachable &= place;
        above.top = qMax(above.top, place.top());
        above.bottom = qMin(above.bottom, place.bottom());
    }
    // What scrolls downwards can be brought into view.
    if (item.inherits("QQuickFlickable")) {
        above.reachable.setTop(-kEndless);
        above.reachable.setBottom(kEndless);
    }
    const QList<QQuickItem*> children = item.childItems();
    for (QQuickItem* child : children)
        walkBelow(*child, above, visit);
}

QRectF inkOf(const QQuickItem& text)
{
    const qreal width = qMin(text.property("contentWidth").toReal(), text.width());
    const qreal height = qMin(text.property("contentHeight").toReal(), text.height());
    const int across = text.property("effectiveHorizontalAlignment").toInt();
    const int down = text.property("verticalAlignment").toInt();
    const qreal left = across & Qt::AlignHCenter ? (text.width() - width) / 2
                       : across & Qt::AlignRight ? text.width() - width
                                                 : 0;
    const qreal top = down & Qt::AlignVCenter  ? (text.height() - height) / 2
                      : down & Qt::AlignBottom ? text.height() - height
                                               : 0;
    return text.mapRectToScene(QRectF(left, top, width, height));
}

bool isOfType(const QObject& object, const char* type)
{
    return QByteArray(object.metaObject()->className()).startsWith(type);
}

bool isControl(QQuickItem& item)
{
    static const QList<QAccessible::Role> kRoles{
        QAccessible::Button,   QAccessible::Link,    QAccessible::RadioButton,  QAccessible::CheckBox,
        QAccessible::ComboBox, QAccessible::PageTab, QAccessible::EditableText, QAccessible::MenuItem,
    };
    if (item.activeFocusOnTab())
        return true;
    const QAccessibleInterface* node = QAccessible::queryAccessibleInterface(&item);
    return node != nullptr && kRoles.contains(node->role()) && !node->state().invisible;
}

} // namespace

QRectF placeOf(const QQuickItem& item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

void walkScene(QQuickWindow& window, const std::function<void(const Piece&)>& visit)
{
    const QRectF frame(QPointF(), QSizeF(window.size()));
    walkBelow(*window.contentItem(), {frame, frame, 1, frame.top(), frame.bottom()}, visit);
}

QRectF seenOf(const QQuickWindow& window, const QQuickItem& item)
{
    QRectF seen = placeOf(item) & QRectF(QPointF(), QSizeF(window.size()));
    for (const QQuickItem* above = item.parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->clip())
            seen &= placeOf(*above);
    }
    return seen;
}

QList<Piece> textsOf(QQuickWindow& window)
{
    QList<Piece> texts;
    walkScene(window, [&](const Piece& piece) {
        const bool isText = piece.item->inherits("QQuickText") || piece.item->inherits("QQuickTextInput");
        if (isText && !piece.item->property("text").toString().trimmed().isEmpty()) {
            texts.append(piece);
            texts.last().ink = inkOf(*piece.item);
        }
    });
    return texts;
}

QList<Piece> controlsOf(QQuickWindow& window)
{
    QList<Piece> controls;
    walkScene(window, [&](const Piece& piece) {
        if (isControl(*piece.item))
            controls.append(piece);
    });
    return controls;
}

QString describe(const QQuickItem& item)
{
    QString type = QString::fromLatin1(item.metaObject()->className());
    type = type.section(QLatin1String("_QML"), 0, 0);
    QAccessibleInterface* node = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&item));
    QString words = item.property("text").toString();
    if (words.isEmpty() && node != nullptr)
        words = node->text(QAccessible::Name);
    return QStringLiteral("%1 \"%2\" %3x%4")
        .arg(type, words.left(40))
        .arg(item.width(), 0, 'f', 0)
        .arg(item.height(), 0, 'f', 0);
}

bool isAbove(const QQuickItem& ancestor, const QQuickItem& item)
{
    for (const QQuickItem* above = item.parentItem(); above != nullptr; above = above->parentItem()) {
        if (above == &ancestor)
            return true;
    }
    return false;
}

bool isPassing(const QQuickItem& item)
{
    for (const QQuickItem* above = &item; above != nullptr; above = above->parentItem()) {
        if (isOfType(*above, "Toast_") || (above->parent() != nullptr && isOfType(*above->parent(), "Tip_")))
            return true;
    }
    return false;
}

} // namespace tongban::audit
