// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/checks.h"
#include "tests/audit/scene.h"

#include <QAccessible>

namespace tongban::audit
{

namespace
{

// Roles that do not say what can be done; Client is what Qt takes for an item without one.
const QList<QAccessible::Role> kSayNothing{QAccessible::NoRole, QAccessible::StaticText, QAccessible::Client};

} // namespace

Findings checkNames(const QList<Piece>& controls)
{
    Findings findings;
    for (const Piece& piece : controls) {
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(piece.item);
        if (node == nullptr || kSayNothing.contains(node->role()))
            findings.append({QStringLiteral("role"), describe(*piece.item)});
        else if (node->text(QAccessible::Name).trimmed().isEmpty())
            findings.append({QStringLiteral("name"), describe(*piece.item)});
    }
    return findings;
}

Findings checkSizes(const QList<Piece>& controls, int target)
{
    Findings findings;
    for (const Piece& piece : controls) {
        // A field without a frame of its own is as large as what frames it.
        const bool framed = piece.item->property("bare").toBool();
        if (!framed && (piece.place.width() < target - 0.5 || piece.place.height() < target - 0.5))
            findings.append({QStringLiteral("size"), describe(*piece.item)});
    }
    return findings;
}

} // namespace tongban::audit
