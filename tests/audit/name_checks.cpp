// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/checks.h"
#include "tests/audit/scene.h"

#include <QAccessible>

namespace tongban::audit
{

Findings checkNames(QQuickWindow& window)
{
    Findings findings;
    for (const Piece& piece : controlsOf(window)) {
        QAccessibleInterface* node = QAccessible::queryAccessibleInterface(piece.item);
        if (node == nullptr || node->role() == QAccessible::NoRole || node->role() == QAccessible::StaticText)
            findings.append({QStringLiteral("role"), describe(*piece.item)});
        else if (node->text(QAccessible::Name).trimmed().isEmpty())
            findings.append({QStringLiteral("name"), describe(*piece.item)});
    }
    return findings;
}

Findings checkSizes(QQuickWindow& window, int target)
{
    Findings findings;
    for (const Piece& piece : controlsOf(window)) {
        // A field without a frame of its own is as large as what frames it.
        const bool framed = piece.item->property("bare").toBool();
        if (!framed && (piece.place.width() < target - 0.5 || piece.place.height() < target - 0.5))
            findings.append({QStringLiteral("size"), describe(*piece.item)});
    }
    return findings;
}

} // namespace tongban::audit
