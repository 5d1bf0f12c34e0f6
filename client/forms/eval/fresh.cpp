// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/fresh.h"

namespace tongban::forms
{

WallTime wallTimeNow(const FormPorts& ports)
{
    const auto since = ports.clock.now().time_since_epoch() + ports.utcOffset;
    const auto day = std::chrono::floor<std::chrono::days>(since);
    WallTime now;
    now.date = std::chrono::sys_days(day);
    now.time = std::chrono::duration_cast<std::chrono::milliseconds>(since - day);
    return now;
}

std::string freshUuid(Random& random)
{
    std::string hex = randomId(random);
    hex[12] = '4';
    hex[16] = "89ab"[randomBelow(random, 4)];
    for (const std::size_t at : {20, 16, 12, 8})
        hex.insert(at, 1, '-');
    return hex;
}

std::string freshInstanceId(Random& random)
{
    constexpr std::size_t kDigits = 12;
    return randomId(random).substr(0, kDigits);
}

} // namespace tongban::forms
