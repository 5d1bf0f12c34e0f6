// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/audit/finding.h"

#include <QQuickWindow>

namespace tongban::audit
{

// Everything the audit looks for, on what the window shows now and on all that can be scrolled to; each finding once.
[[nodiscard]] Findings auditWindow(QQuickWindow& window, int target);

// Lets the window lay itself out and draw until nothing moves.
void settleWindow(QQuickWindow& window);

} // namespace tongban::audit
