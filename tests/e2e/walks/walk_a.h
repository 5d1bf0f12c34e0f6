// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// A son and his mother's yearly pension check: a home visit asked for without a platform, confirmed, done; she is asked
// to rate. Fails when it takes more than twelve taps.
void walkA(Tour& tour);

} // namespace tongban::e2e
