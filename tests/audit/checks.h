// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/audit/finding.h"
#include "tests/audit/scene.h"

#include <QImage>
#include <QQuickWindow>
#include <QSet>

namespace tongban::audit
{

// What can be worked and has no name or no role ("name", "role"), or is smaller than `target` ("size").
[[nodiscard]] Findings checkNames(const QList<Piece>& controls);
[[nodiscard]] Findings checkSizes(const QList<Piece>& controls, int target);

// Text that does not fit its place, or whose place is beyond what can be brought into view ("cut").
[[nodiscard]] Findings checkCut(const QList<Piece>& texts);
// Two texts, or two controls, on the same spot ("overlap").
[[nodiscard]] Findings checkOverlap(const QList<Piece>& texts, const QList<Piece>& controls);

// Text less than 4.5:1 against what is really behind it in `picture` (RGB32), or covered by something ("contrast").
// What could be judged, because at least a line of it was seen, is put into `judged`.
[[nodiscard]] Findings checkContrast(const QList<Piece>& texts, const QImage& picture, QSet<const QQuickItem*>& judged);

// Walks with Tab: what is never reached or is reached out of sight ("focus"), and jumps back up the same column
// ("order"). Moves the focus and scrolls.
[[nodiscard]] Findings checkFocus(QQuickWindow& window);

} // namespace tongban::audit
