// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/checks.h"
#include "tests/audit/scene.h"

#include <QPointer>
#include <QTest>

namespace tongban::audit
{

namespace
{

// More than any page has; the round ends where it began.
constexpr int kMostSteps = 400;
// From the last thing of the window back to the first.
constexpr int kRounds = 1;

// Upwards in the same column.
bool jumpsBack(const QQuickItem& from, const QQuickItem& to)
{
    const QRectF before = placeOf(from);
    const QRectF after = placeOf(to);
    return after.bottom() <= before.top() && after.left() < before.right() && before.left() < after.right();
}

// What comes into view is laid out and scrolled by timers of no length.
void letScroll()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

// Where the keyboard can be: a thing, or a line of a list, which may be shown in another of its rows by and by.
struct Stop {
    const QQuickItem* thing;
    int line = -1;
    QString words = {};

    friend bool operator==(const Stop&, const Stop&) = default;
};

Stop stopOf(const QQuickItem& item)
{
    for (const QQuickItem* row = &item; row->parentItem() != nullptr; row = row->parentItem()) {
        QQuickItem* view = row->parentItem()->parentItem();
        if (view == nullptr || !view->inherits("QQuickItemView"))
            continue;
        int line = -1;
        QMetaObject::invokeMethod(view, "indexAt", Q_RETURN_ARG(int, line), Q_ARG(double, row->x() + 1),
                                  Q_ARG(double, row->y() + 1));
        // Its size is the row's, which may not be the same when it is shown again.
        return {view, line, describe(item).section(QLatin1Char('"'), 0, 1)};
    }
    return {&item};
}

// The menu that is open now is named by its title; none: null.
QQuickItem* openTitle(QQuickWindow& window)
{
    QQuickItem* open = nullptr;
    walkScene(window, [&](const Piece& piece) {
        if (piece.item->inherits("QQuickMenuBarItem") && piece.item->property("highlighted").toBool())
            open = piece.item;
    });
    return open;
}

bool hasMenus(QQuickWindow& window)
{
    bool has = false;
    walkScene(window, [&](const Piece& piece) { has = has || piece.item->inherits("QQuickMenuBar"); });
    return has;
}

class Round
{
public:
    explicit Round(QQuickWindow& window)
        : m_window(window)
    {
    }

    void walk()
    {
        for (int i = 0; i < kMostSteps; ++i) {
            const QPointer<QQuickItem> before = m_window.activeFocusItem();
            QTest::keyClick(&m_window, Qt::Key_Tab);
            letScroll();
            QQuickItem* now = m_window.activeFocusItem();
            if (now == nullptr || m_stops.contains(stopOf(*now)))
                return;
            m_stops.append(stopOf(*now));
            m_visited.append(now);
            judge(before, *now);
        }
    }

    // Menus are no stops of Tab: F10 leads there, and the arrows on.
    void walkMenus()
    {
        if (!hasMenus(m_window))
            return;
        QTest::keyClick(&m_window, Qt::Key_F10);
        letScroll();
        for (QQuickItem* title = openTitle(m_window); title != nullptr && !m_visited.contains(title);
             title = openTitle(m_window)) {
            m_visited.append(title);
            QTest::keyClick(&m_window, Qt::Key_Right);
            letScroll();
        }
        QTest::keyClick(&m_window, Qt::Key_Escape);
        letScroll();
    }

    // `stop` is where the item was before the round began.
    [[nodiscard]] bool visited(const QQuickItem& item, const Stop& stop) const
    {
        if (stop.line >= 0)
            return m_stops.contains(stop);
        // A field's own line may stand for what frames it.
        return std::any_of(m_visited.begin(), m_visited.end(), [&](const QPointer<QQuickItem>& one) {
            return !one.isNull() && (one == &item || isAbove(item, *one) || isAbove(*one, item));
        });
    }

    [[nodiscard]] const Findings& findings() const
    {
        return m_findings;
    }

private:
    void judge(const QPointer<QQuickItem>& before, QQuickItem& now)
    {
        if (seenOf(m_window, now).isEmpty())
            m_findings.append({QStringLiteral("focus"), describe(now) + QStringLiteral(" has the focus out of sight")});
        if (before.isNull() || m_visited.size() < 2 || !jumpsBack(*before, now) || ++m_jumps <= kRounds)
            return;
        m_findings.append(
            {QStringLiteral("order"), describe(now) + QStringLiteral(" comes after ") + describe(*before)});
    }

    QQuickWindow& m_window;
    QList<QPointer<QQuickItem>> m_visited;
    QList<Stop> m_stops;
    Findings m_findings;
    int m_jumps = 0;
};

} // namespace

Findings checkFocus(QQuickWindow& window)
{
    QList<std::pair<QPointer<QQuickItem>, Stop>> wanted;
    for (const Piece& piece : controlsOf(window)) {
        if (piece.item->isEnabled() && !isPassing(*piece.item))
            wanted.append({piece.item, stopOf(*piece.item)});
    }
    Round round(window);
    round.walk();
    round.walkMenus();
    Findings findings = round.findings();
    for (const auto& [item, stop] : wanted) {
        // A shown-only thing with a control's role would be a lie: names and roles are checked elsewhere.
        if (!item.isNull() && !round.visited(*item, stop))
            findings.append({QStringLiteral("focus"), describe(*item) + QStringLiteral(" is never reached")});
    }
    return findings;
}

} // namespace tongban::audit
