// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"

#include <chrono>

namespace tongban::server
{

// When the caller stops waiting. None by default. A value; does not own the clock.
class Deadline
{
public:
    Deadline() = default;
    Deadline(const Clock& clock, std::chrono::milliseconds from)
        : m_clock(&clock)
        , m_at(clock.monotonic() + from)
    {
    }

    [[nodiscard]] bool isOver() const
    {
        return m_clock && m_clock->monotonic() >= m_at;
    }

private:
    const Clock* m_clock = nullptr;
    std::chrono::milliseconds m_at{0};
};

} // namespace tongban::server
