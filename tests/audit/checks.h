// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/audit/finding.h"

#include <QImage>
#include <QQuickWindow>

namespace tongban::audit
{

// What can be worked and has no name or no role ("name", "role"), or is smaller than `target` ("size").
[[nodiscard]] Findings checkNames(QQuickWindow& window);
[[nodiscard]] Findings checkSizes(QQuickWindow& window, int target);

// Text that does not fit its place, or whose place is beyond what can be brought into view ("cut").
[[nodiscard]] Findings checkCut(QQuickWindow& window);
// Two texts, or two controls, on the same spot ("overlap").
[[nodiscard]] Findings checkOverlap(QQuickWindow& window);

// Text less than 4.5:1 against what is really behind it in `picture`, or covered by something ("contrast").
[[nodiscard]] Findings checkContrast(QQuickWindow& window, const QImage& picture);

// Walks with Tab: what is never reached or is reached out of sight ("focus"), and jumps back up the same column
// ("order"). Moves the focus and scrolls.
[[nodiscard]] Findings checkFocus(QQuickWindow& window);

} // namespace tongban::audit
