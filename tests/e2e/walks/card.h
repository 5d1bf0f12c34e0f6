// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// A new ID card: guide, form and booking, on a phone, then once more in the elder mode. Fails when it takes more taps
// than one should have to make beside the answers themselves.
void walkCard(Tour& tour);

} // namespace tongban::e2e
