// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// The errand of somebody without a mouse: first start, search, a guide, a form with an error and its correction, a
// visit, and both tracked: on a desktop, by keyboard alone.
void walkByKeyboard(Tour& tour);

} // namespace tongban::e2e
