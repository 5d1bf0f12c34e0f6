// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// Walk B: a shop owner opens a restaurant, at a desktop, by keyboard alone.
void walkB(Tour& tour);
// What comes after sending.
void followShop(Tour& tour);

} // namespace tongban::e2e
