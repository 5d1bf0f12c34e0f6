// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// For one's mother: a form filled in with a photo, checked, sent while the platform is away, a visit booked likewise;
// restarted; confirmed; corrected as the clerk asks; decided; rated. Begins and ends on the first page of a client that
// is signed in.
void fillForMother(Tour& tour);

} // namespace tongban::e2e
