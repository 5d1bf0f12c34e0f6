// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// With mother chosen: a home visit for her pension check is asked for while the platform is away, outlives a restart
// and is confirmed once the platform is back.
void visitWithoutPlatform(Tour& tour);

} // namespace tongban::e2e
