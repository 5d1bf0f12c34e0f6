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

// What is seen of each piece; what is not, or goes by itself, is left out.
struct Spot {
    const QQuickItem* item;
    QRectF place;
};

void findOverlaps(const QList<Spot>& spots, Findings& findings)
{
    for (qsizetype i = 0; i < spots.size(); ++i) {
        for (qsizetype k = i + 1; k < spots.size(); ++k) {
            if (isShared(spots.at(i).place, spots.at(k).place) && !isAbove(*spots.at(i).item, *spots.at(k).item))
                findings.append({QStringLiteral("overlap"),
                                 describe(*spots.at(i).item) + QStringLiteral(" and ") + describe(*spots.at(k).item)});
        }
    }
}

void addSpot(const Piece& piece, const QRectF& place, QList<Spot>& spots)
{
    if (!place.isEmpty() && !isPassing(*piece.item))
        spots.append({piece.item, place});
}

} // namespace

Findings checkCut(const QList<Piece>& texts)
{
    Findings findings;
    for (const Piece& piece : texts) {
        // The rows a list keeps ready above and below what is seen have their turn when they are scrolled to.
        if (!piece.level)
            continue;
        const QRectF left = piece.ink & piece.reachable;
        const bool away = piece.ink.width() - left.width() > kSlack || piece.ink.height() - left.height() > kSlack;
        if (away || doesNotFit(*piece.item))
            findings.append({QStringLiteral("cut"), describe(*piece.item)});
    }
    return findings;
}

Findings checkOverlap(const QList<Piece>& texts, const QList<Piece>& controls)
{
    Findings findings;
    QList<Spot> words;
    for (const Piece& piece : texts)
        addSpot(piece, piece.ink & piece.seen, words);
    findOverlaps(words, findings);
    QList<Spot> targets;
    for (const Piece& piece : controls)
        addSpot(piece, piece.seen, targets);
    findOverlaps(targets, findings);
    return findings;
}

} // namespace tongban::audit
