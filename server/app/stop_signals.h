// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace tongban::server
{

// SIGINT and SIGTERM as something one waits for instead of being interrupted by. Made before any thread is, so that all
// of them leave the signals alone. One of it.
class StopSignals
{
public:
    StopSignals();

    // True: one has come. False: the time is over.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time) const;
};

} // namespace tongban::server
