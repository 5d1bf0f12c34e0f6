// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// Walk C: a farmer rebuilds his house, on a phone.
void walkC(Tour& tour);
// The same at a desktop, by keyboard alone.
void walkCByKeyboard(Tour& tour);

} // namespace tongban::e2e
