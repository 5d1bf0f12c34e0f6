// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

namespace tongban::bench
{

// Milliseconds of one call.
template <typename Work>
[[nodiscard]] double millisOf(const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

[[nodiscard]] double p99(std::vector<double> values);
[[nodiscard]] double sumOf(const std::vector<double>& values);
// The median of each step over all rounds: what the machine did besides falls out.
[[nodiscard]] std::vector<double> medianSteps(const std::vector<std::vector<double>>& rounds);

} // namespace tongban::bench
