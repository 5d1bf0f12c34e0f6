// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/audit.h"

#include "tests/audit/checks.h"
#include "tests/audit/scene.h"

#include <QTest>

namespace tongban::audit
{

namespace
{

// A page is looked at screen by screen, down to this many.
constexpr int kMostScreens = 40;
constexpr int kFrames = 6;

void addOnce(const Findings& more, Findings& findings)
{
    for (const Finding& one : more) {
        if (!findings.contains(one))
            findings.append(one);
    }
}

// What scrolls the page: the largest thing that does.
QQuickItem* scrollerOf(QQuickWindow& window)
{
    QQuickItem* largest = nullptr;
    walkScene(window, [&](const Piece& piece) {
        const bool scrolls = piece.item->inherits("QQuickFlickable") &&
                             piece.item->property("contentHeight").toReal() > piece.item->height() + 1;
        if (scrolls && (largest == nullptr || piece.item->height() > largest->height()))
            largest = piece.item;
    });
    return largest;
}

// False: it was at its end.
bool scrollOn(QQuickItem* scroller)
{
    if (scroller == nullptr)
        return false;
    const qreal y = scroller->property("contentY").toReal();
    const qreal lowest =
        scroller->property("originY").toReal() + scroller->property("contentHeight").toReal() - scroller->height();
    if (y >= lowest - 1)
        return false;
    scroller->setProperty("contentY", qMin(lowest, y + scroller->height() * 0.8));
    return true;
}

} // namespace

void settleWindow(QQuickWindow& window)
{
    for (int i = 0; i < kFrames; ++i) {
        QTest::qWait(1);
        (void)window.grabWindow();
    }
}

Findings auditWindow(QQuickWindow& window, int target)
{
    Findings findings;
    addOnce(checkNames(window), findings);
    addOnce(checkSizes(window, target), findings);
    const QPointer<QQuickItem> scroller = scrollerOf(window);
    for (int i = 0; i < kMostScreens; ++i) {
        addOnce(checkCut(window), findings);
        addOnce(checkOverlap(window), findings);
        addOnce(checkContrast(window, window.grabWindow()), findings);
        if (!scrollOn(scroller))
            break;
        QTest::qWait(0);
    }
    addOnce(checkFocus(window), findings);
    return findings;
}

} // namespace tongban::audit
