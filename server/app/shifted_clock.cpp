// SPDX-License-Identifier: Apache-2.0
#include "server/app/shifted_clock.h"

namespace tongban::server
{

ShiftedClock::ShiftedClock(std::chrono::days shift)
    : m_shift(shift)
{
}

UnixMillis ShiftedClock::now() const
{
    return m_clock.now() + m_shift;
}

std::chrono::milliseconds ShiftedClock::monotonic() const
{
    return m_clock.monotonic();
}

std::chrono::days ShiftedClock::shift() const
{
    return m_shift;
}

} // namespace tongban::server
