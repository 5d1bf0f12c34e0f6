// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"

#include <chrono>

namespace tongban::server
{

// The machine's clock moved by whole days, so that a tour or a demonstration sees the same dates whenever it is run.
// Any thread.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(std::chrono::days shift);

    [[nodiscard]] UnixMillis now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] std::chrono::days shift() const;

private:
    SystemClock m_clock;
    std::chrono::days m_shift;
};

} // namespace tongban::server
