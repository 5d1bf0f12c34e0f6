// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/backoff.h"

#include "sync/base/limits.h"

#include <algorithm>

namespace tongban::engine
{

std::chrono::milliseconds Backoff::delay(int failures, Random& random)
{
    const std::int64_t first = limits::kBackoffFirst.count();
    const std::int64_t max = limits::kBackoffMax.count();
    // Beyond this many doublings the bound is reached anyway, and a shift would overflow.
    const int doublings = std::clamp(failures, 1, 20);
    const std::int64_t bound = std::min(max, first << doublings);
    const auto jitter = static_cast<std::int64_t>(randomBelow(random, static_cast<std::uint64_t>(bound - first + 1)));
    return std::chrono::milliseconds{first + jitter};
}

std::chrono::milliseconds Backoff::next(Random& random)
{
    return delay(++m_failures, random);
}

void Backoff::reset()
{
    m_failures = 0;
}

} // namespace tongban::engine
