// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/driver/hands.h"

#include <QDebug>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QTest>

#include <algorithm>

namespace tongban::e2e
{

namespace
{

QPointF middleOf(const QQuickItem& item)
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
}

bool isInside(const QQuickItem& item, const QQuickWindow& window)
{
    return QRectF(QPointF(), QSizeF(window.size())).contains(middleOf(item));
}

// What takes a press there: the topmost, and the one that was declared last where several lie at one height.
QQuickItem* pressedAt(QQuickItem& item, QPointF scene)
{
    const QPointF at = item.mapFromScene(scene);
    if (!item.isVisible() || !item.isEnabled() || (item.clip() && !item.contains(at)))
        return nullptr;
    QList<QQuickItem*> children = item.childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        if (QQuickItem* const pressed = pressedAt(**child, scene))
            return pressed;
    }
    // What pops up lies in it; by itself it lets a press through.
    const bool takes = item.acceptedMouseButtons() != Qt::NoButton && !item.inherits("QQuickOverlay");
    return takes && item.contains(at) ? &item : nullptr;
}

// What it lies in takes the press for it when it takes none itself.
bool isUncovered(const QQuickItem& item, const QQuickWindow& window)
{
    const QQuickItem* const pressed = pressedAt(*window.contentItem(), middleOf(item));
    return pressed != nullptr && (pressed == &item || item.isAncestorOf(pressed) || pressed->isAncestorOf(&item));
}

std::string describe(const QQuickItem& item, const QQuickWindow& window)
{
    QString words;
    QDebug out(&words);
    out << pressedAt(*window.contentItem(), middleOf(item)) << "takes a press at" << middleOf(item) << "for" << &item;
    return words.toStdString();
}

// The nearest ancestor that scrolls, if any.
QQuickItem* flickableOf(const QQuickItem& item)
{
    for (QQuickItem* above = item.parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable"))
            return above;
    }
    return nullptr;
}

} // namespace

Hands::Hands(QQuickWindow& window, std::chrono::milliseconds patience)
    : m_window(window)
    , m_patience(patience)
{
}

Result<void> Hands::tap(QQuickItem& item)
{
    TRY(bringUnderHand(item));
    ++m_count;
    m_lastTap = describe(item, m_window);
    QTest::mouseClick(&m_window, Qt::LeftButton, Qt::NoModifier, middleOf(item).toPoint());
    return {};
}

Result<void> Hands::enter(QQuickItem& item, const QString& text)
{
    TRY(tap(item));
    return type(text);
}

Result<void> Hands::type(const QString& text)
{
    QObject* field = QGuiApplication::focusObject();
    if (field == nullptr)
        return fail(ErrorCode::FailedPrecondition, "nothing took the focus");
    QTest::keyClick(&m_window, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_window, Qt::Key_Delete);
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
    return {};
}

Result<void> Hands::drop(QQuickItem& item, const QString& file)
{
    TRY(reveal(item));
    const QPointF middle = middleOf(item);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enters(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &enters);
    QDragMoveEvent moves(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &moves);
    QDropEvent drops(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &drops);
    ++m_count;
    if (!drops.isAccepted())
        return fail(ErrorCode::FailedPrecondition, "nothing takes a file there");
    return {};
}

Result<void> Hands::draw(QQuickItem& item)
{
    TRY(reveal(item));
    const auto at = [&item](qreal x, qreal y) {
        return item.mapToScene(QPointF(item.width() * x, item.height() * y)).toPoint();
    };
    QTest::mousePress(&m_window, Qt::LeftButton, Qt::NoModifier, at(0.2, 0.3));
    for (int i = 1; i <= 12; ++i)
        QTest::mouseMove(&m_window, at(0.2 + i * 0.05, i % 2 == 0 ? 0.3 : 0.7));
    QTest::mouseRelease(&m_window, Qt::LeftButton, Qt::NoModifier, at(0.8, 0.3));
    ++m_count;
    return {};
}

Result<void> Hands::reach(QQuickItem& item)
{
    constexpr int kMostSteps = 400;
    const QPointer<QQuickItem> alive(&item);
    for (int i = 0; i < kMostSteps && !alive.isNull(); ++i) {
        if (alive->hasActiveFocus())
            return {};
        QTest::keyClick(&m_window, Qt::Key_Tab);
    }
    return alive.isNull() ? fail(ErrorCode::Cancelled, "the item has gone")
                          : fail(ErrorCode::FailedPrecondition, "Tab never comes there");
}

Result<void> Hands::key(const QString& sequence)
{
    const QKeySequence keys(sequence);
    if (keys.isEmpty())
        return fail(ErrorCode::InvalidArgument, "no such key: " + sequence.toStdString());
    ++m_count;
    QTest::keyClick(&m_window, keys[0].key(), keys[0].keyboardModifiers());
    return {};
}

const std::string& Hands::lastTap() const
{
    return m_lastTap;
}

int Hands::count() const
{
    return m_count;
}

// What has just come up may still be finding its place, or is about to be moved by what came with it: one taps what has
// been at rest for as long as a hand needs.
bool Hands::comesToRest(const QPointer<QQuickItem>& item)
{
    constexpr int kFrame = 16;
    constexpr int kFrames = 60;
    constexpr int kStill = 4;
    QPointF before;
    int still = 0;
    for (int i = 0; i < kFrames && !item.isNull(); ++i) {
        const QPointF now = middleOf(*item);
        still = now == before ? still + 1 : 0;
        if (still == kStill)
            return true;
        before = now;
        QTest::qWait(kFrame);
    }
    return !item.isNull();
}

// A message that goes by itself may lie above it; a list that gets more rows meanwhile moves it away once more.
Result<void> Hands::bringUnderHand(QQuickItem& item) const
{
    QElapsedTimer waited;
    waited.start();
    int outside = 0;
    for (;;) {
        TRY(reveal(item));
        // Once may be by rows that came just then.
        outside = isInside(item, m_window) ? 0 : outside + 1;
        if (outside == 2)
            return fail(ErrorCode::Cancelled, "it cannot be brought into the window: " + describe(item, m_window));
        if (outside == 0 && isUncovered(item, m_window))
            return {};
        if (waited.hasExpired(m_patience.count()))
            return fail(ErrorCode::FailedPrecondition, "another item lies above it: " + describe(item, m_window));
    }
}

// As a finger would: until the middle of the item is well inside the part of the list that can be seen.
Result<void> Hands::reveal(QQuickItem& item) const
{
    const QPointer<QQuickItem> alive(&item);
    if (!comesToRest(alive))
        return fail(ErrorCode::Cancelled, "the item has gone");
    QQuickItem* flickable = flickableOf(item);
    if (flickable == nullptr)
        return {};
    const qreal top = item.mapToItem(flickable, QPointF(0, 0)).y();
    const qreal bottom = top + item.height();
    const qreal view = flickable->height();
    const qreal y = flickable->property("contentY").toReal();
    if (top < 0)
        flickable->setProperty("contentY", y + top - 8);
    else if (bottom > view)
        flickable->setProperty("contentY", y + qMin(bottom - view + 8, top));
    // What was under way may have made the page anew.
    if (!comesToRest(alive))
        return fail(ErrorCode::Cancelled, "the item has gone");
    return {};
}

} // namespace tongban::e2e
