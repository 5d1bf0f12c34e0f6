// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/checks.h"
#include "tests/audit/scene.h"

namespace tongban::audit
{

namespace
{

// Letters reach a little out of their line without being cut.
constexpr qreal kSlack = 2;

bool doesNotFit(const QQuickItem& text)
{
    // A line one types into scrolls by itself.
    if (text.inherits("QQuickTextInput"))
        return false;
    return text.property("truncated").toBool() || text.property("contentHeight").toReal() > text.height() + kSlack ||
           text.property("contentWidth").toReal() > text.width() + kSlack;
}

bool isShared(const QRectF& one, const QRectF& other)
{
    const QRectF both = one & other;
    return both.width() > kSlack && both.height() > kSlack;
}

void findOverlaps(const QList<Piece>& pieces, const std::function<QRectF(const Piece&)>& spot, Findings& findings)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (isPassing(*pieces.at(i).item))
            continue;
        for (qsizetype k = i + 1; k < pieces.size(); ++k) {
            if (isShared(spot(pieces.at(i)), spot(pieces.at(k))) && !isAbove(*pieces.at(i).item, *pieces.at(k).item) &&
                !isPassing(*pieces.at(k).item))
                findings.append({QStringLiteral("overlap"), describe(*pieces.at(i).item) + QStringLiteral(" and ") +
                                                                describe(*pieces.at(k).item)});
        }
    }
}

} // namespace

Findings checkCut(QQuickWindow& window)
{
    Findings findings;
    for (const Piece& piece : textsOf(window)) {
        const QRectF ink = inkOf(*piece.item);
        const QRectF left = ink & piece.reachable;
        const bool away = ink.width() - left.width() > kSlack || ink.height() - left.height() > kSlack;
        if (doesNotFit(*piece.item) || away)
            findings.append({QStringLiteral("cut"), describe(*piece.item)});
    }
    return findings;
}

Findings checkOverlap(QQuickWindow& window)
{
    Findings findings;
    findOverlaps(
        textsOf(window), [](const Piece& piece) { return inkOf(*piece.item) & piece.seen; }, findings);
    findOverlaps(
        controlsOf(window), [](const Piece& piece) { return piece.seen; }, findings);
    return findings;
}

} // namespace tongban::audit
