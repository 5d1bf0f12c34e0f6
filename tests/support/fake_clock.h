// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"

namespace tongban::testing
{

// Stands still until it is moved. 2026-03-02T08:00:00+08:00, a Monday, at first.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] UnixMillis now() const override
    {
        return m_now;
    }

    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_monotonic;
    }

    void advance(std::chrono::milliseconds time)
    {
        m_now += time;
        m_monotonic += time;
    }

    // Somebody sets the wall clock.
    void setNow(UnixMillis now)
    {
        m_now = now;
    }

private:
    UnixMillis m_now = fromMillis(1'772'409'600'000);
    std::chrono::milliseconds m_monotonic{1'000'000};
};

} // namespace tongban::testing
