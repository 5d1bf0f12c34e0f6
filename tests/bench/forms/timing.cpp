// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/forms/timing.h"

#include "tests/bench/sync/figure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tongban::bench
{

double p99(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(0.99 * static_cast<double>(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
}

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

std::vector<double> medianSteps(const std::vector<std::vector<double>>& rounds)
{
    std::vector<double> steps;
    for (std::size_t i = 0; !rounds.empty() && i < rounds.front().size(); ++i) {
        std::vector<double> times;
        for (const std::vector<double>& round : rounds)
            times.push_back(round[i]);
        steps.push_back(median(times));
    }
    return steps;
}

} // namespace tongban::bench
