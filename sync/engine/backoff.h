// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"

#include <chrono>

namespace tongban::engine
{

// How long to wait after the n-th failure in a row. Full jitter: uniform between kBackoffFirst and a bound that doubles
// up to kBackoffMax, so that a city's devices do not come back all at once after an outage. A value without state of
// its own but the count; one thread.
class Backoff
{
public:
    // `failures` >= 1: this many have happened in a row.
    [[nodiscard]] static std::chrono::milliseconds delay(int failures, Random& random);

    // Counts one more failure and says how long to wait.
    [[nodiscard]] std::chrono::milliseconds next(Random& random);
    void reset();

private:
    int m_failures = 0;
};

} // namespace tongban::engine
