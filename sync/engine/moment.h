// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"

#include <chrono>

namespace tongban::engine
{

// Time as it enters the engine. Waiting is measured with `monotonic`; `wall` only becomes the next try shown to people.
struct Moment {
    std::chrono::milliseconds monotonic{0};
    UnixMillis wall{};
};

[[nodiscard]] inline Moment momentOf(const Clock& clock)
{
    return {clock.monotonic(), clock.now()};
}

} // namespace tongban::engine
