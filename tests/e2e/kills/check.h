// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/kills/kill_walk.h"

#include <QString>

#include <functional>
#include <memory>

namespace tongban::e2e
{

// Walks the errand undisturbed and once more with kills, and compares what there is at the end. `makeTour` gives a tour
// of its own folder each time. False, with words on standard output, when a walk fails or something is missing or too
// much. Blocking.
[[nodiscard]] bool loseNothing(const std::function<std::unique_ptr<Tour>(const QString& name)>& makeTour,
                               const KillPlan& plan);

} // namespace tongban::e2e
