// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// A form begun on a phone and gone on with at a desktop: what differs is kept twice and asked about.
void walkTwoDevices(Tour& tour);

} // namespace tongban::e2e
