// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

// What the clerk sees of the case a walk has sent for that guide; fails when there is none.
namespace tongban::e2e
{

[[nodiscard]] QString caseId(Tour& tour, const char* guideId);
[[nodiscard]] QString caseNumber(Tour& tour, const char* guideId);

} // namespace tongban::e2e
