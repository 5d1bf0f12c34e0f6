// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QStringList>

#include <cstdint>

namespace tongban::e2e
{

// How often each of the two is killed; the same seed strikes at the same moments.
struct KillPlan {
    int clientKills = 50;
    int serverKills = 20;
    std::uint64_t seed = 0;
};

// "--seed N", "--kills N", "--server-kills N" in any order; a seed of its own when there is none. InvalidArgument: the
// line for the person.
[[nodiscard]] Result<KillPlan> parseKillPlan(const QStringList& words);

} // namespace tongban::e2e
