// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// What the program can do today from first start on, as one story: the guides come, a town is chosen, one signs in,
// searches in every way people do, reads a guide whose answer is 不用办, books for one's mother while the platform is
// away, restarts, and sees it confirmed.
void walkErrand(Tour& tour);

} // namespace tongban::e2e
