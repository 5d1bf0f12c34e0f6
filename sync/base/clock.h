// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace tongban
{

// Milliseconds since 1970-01-01T00:00:00Z. The unit of every `*_ms` field of the protocol.
using UnixMillis = std::chrono::sys_time<std::chrono::milliseconds>;

// The port through which time enters. `now` may jump (people change clocks); nothing of ours relies on it for order.
// `monotonic` never goes back while the program runs and is what waiting is measured with. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UnixMillis now() const = 0;
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

// The machine's clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] UnixMillis now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

[[nodiscard]] inline std::int64_t toMillis(UnixMillis time)
{
    return time.time_since_epoch().count();
}

[[nodiscard]] inline UnixMillis fromMillis(std::int64_t millis)
{
    return UnixMillis{std::chrono::milliseconds{millis}};
}

} // namespace tongban
