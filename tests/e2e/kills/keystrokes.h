// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

#include <cstdint>

namespace tongban::e2e
{

// Types into a form of sixty questions and kills the client (SIGKILL) while a key is on its way, `rounds` times: after
// each start everything typed is there but for the last letter at most. False when more was lost.
[[nodiscard]] bool loseOneLetterAtMost(Tour& tour, int rounds, std::uint64_t seed);

} // namespace tongban::e2e
