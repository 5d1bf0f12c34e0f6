// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/moment.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>

namespace tongban::engine
{

// Not before when, and why. The wall-clock time is fixed when the wait begins, so that what people see stays the same.
struct Wait {
    std::chrono::milliseconds until{0};
    std::int64_t untilWallMs = 0;
    std::string reason;

    [[nodiscard]] bool holds(std::chrono::milliseconds now) const
    {
        return until > now;
    }
};

[[nodiscard]] inline Wait waitFor(std::chrono::milliseconds delay, std::string reason, const Moment& now)
{
    return {now.monotonic + delay, toMillis(now.wall + delay), std::move(reason)};
}

} // namespace tongban::engine
