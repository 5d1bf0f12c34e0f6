// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/world/story.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tongban::simulation
{

// What did not hold in a life, by the numbers of the sync's invariants. One of a kind says all; the seed replays the
// rest.
class Findings
{
public:
    void require(int invariant, bool holds, const std::string& otherwise)
    {
        if (holds)
            return;
        const std::string finding = "invariant " + std::to_string(invariant) + ": " + otherwise;
        Story::tell("FINDING", finding);
        if (std::find(m_all.begin(), m_all.end(), finding) == m_all.end())
            m_all.push_back(finding);
    }

    [[nodiscard]] const std::vector<std::string>& all() const
    {
        return m_all;
    }

private:
    std::vector<std::string> m_all;
};

} // namespace tongban::simulation
