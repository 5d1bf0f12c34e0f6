// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tongban::server
{

// What the program tells the shell: it was done; it could not be done; the command line makes no sense.
inline constexpr int kDone = 0;
inline constexpr int kCannot = 1;
inline constexpr int kMisunderstood = 2;

} // namespace tongban::server
