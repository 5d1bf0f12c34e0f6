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
constexpr int kMostScreens = 200;
constexpr int kFrames = 6;

void addOnce(const Findings& more, Findings& findings)
{
    for (const Finding& one : more) {
        if (!findings.contains(one))
            findings.append(one);
    }
}

// Everything that scrolls downwards, each before what is inside it.
QList<QPointer<QQuickItem>> scrollersOf(QQuickWindow& window)
{
    QList<QPointer<QQuickItem>> scrollers;
    walkScene(window, [&](const Piece& piece) {
        if (piece.item->inherits("QQuickFlickable") &&
            piece.item->property("contentHeight").toReal() > piece.item->height() + 1)
            scrollers.append(piece.item);
    });
    return scrollers;
}

using Judged = QSet<const QQuickItem*>;

// One screen. The pictures come first: making one lays everything out, and what a list has made or let go for it is
// there or gone for the next.
void lookAt(QQuickWindow& window, Judged& judged, Findings& findings)
{
    (void)window.grabWindow();
    QTest::qWait(0);
    const QImage picture = window.grabWindow().convertToFormat(QImage::Format_RGB32);
    const QList<Piece> texts = textsOf(window);
    const QList<Piece> controls = controlsOf(window);
    addOnce(checkCut(texts), findings);
    addOnce(checkOverlap(texts, controls), findings);
    addOnce(checkContrast(texts, picture, judged), findings);
}

bool hasSettled(QQuickWindow& window)
{
    bool settled = true;
    walkScene(window, [&](const Piece& piece) {
        const QVariant said = piece.item->property("settled");
        settled = settled && (!said.isValid() || said.toBool() || piece.place.width() <= 0);
    });
    return settled;
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
    // Columns take their last width a few frames after they were shown, and say so.
    (void)QTest::qWaitFor([&] { return hasSettled(window); });
    (void)window.grabWindow();
}

Findings auditWindow(QQuickWindow& window, int target)
{
    Findings findings;
    const QList<Piece> controls = controlsOf(window);
    addOnce(checkNames(controls), findings);
    addOnce(checkSizes(controls, target), findings);
    Judged judged;
    lookAt(window, judged, findings);
    for (const QPointer<QQuickItem>& scroller : scrollersOf(window)) {
        for (int i = 0; i < kMostScreens && scrollOn(scroller); ++i)
            lookAt(window, judged, findings);
    }
    for (const Piece& piece : textsOf(window)) {
        if (!judged.contains(piece.item) && !isPassing(*piece.item))
            addOnce({{QStringLiteral("cut"), describe(*piece.item) + QStringLiteral(" never comes into view")}},
                    findings);
    }
    addOnce(checkFocus(window), findings);
    return findings;
}

} // namespace tongban::audit
