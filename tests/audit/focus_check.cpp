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

bool isRowOfAList(const QQuickItem& item)
{
    for (const QQuickItem* above = item.parentItem(); above != nullptr; above = above->parentItem()) {
        if (above->inherits("QQuickItemView"))
            return true;
    }
    return false;
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
            // A row of a long list is used for several of its lines, one after the other.
            if (now == nullptr || m_stops.contains({now, describe(*now)}))
                return;
            m_stops.insert({now, describe(*now)});
            m_visited.append(now);
            judge(before, *now);
        }
    }

    [[nodiscard]] bool visited(const QQuickItem& item) const
    {
        // A list that scrolls may show a line in another of its rows than when the round began.
        if (isRowOfAList(item) &&
            std::any_of(m_stops.begin(), m_stops.end(),
                        [line = describe(item)](const auto& stop) { return stop.second == line; }))
            return true;
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
    QSet<std::pair<const QQuickItem*, QString>> m_stops;
    Findings m_findings;
    int m_jumps = 0;
};

} // namespace

Findings checkFocus(QQuickWindow& window)
{
    QList<QPointer<QQuickItem>> wanted;
    for (const Piece& piece : controlsOf(window)) {
        if (piece.item->isEnabled() && !isPassing(*piece.item))
            wanted.append(piece.item);
    }
    Round round(window);
    round.walk();
    Findings findings = round.findings();
    for (const QPointer<QQuickItem>& item : wanted) {
        // A shown-only thing with a control's role would be a lie: names and roles are checked elsewhere.
        if (!item.isNull() && !round.visited(*item))
            findings.append({QStringLiteral("focus"), describe(*item) + QStringLiteral(" is never reached")});
    }
    return findings;
}

} // namespace tongban::audit
