// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tongban::platform
{

// From now on the calling thread runs behind the others where the system is busy: for threads nobody waits for, so that
// they never hold up the one that draws. A system that refuses, or cannot do it for one thread, leaves it as it is.
void giveWay();

} // namespace tongban::platform
