// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/forms_peer/odk_peer.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace tongban::testing
{

// "FORM PLACE FIELD": where the two engines may differ, each with the sentence of the specification that says so in the
// file it comes from. The place is a path without instance numbers; * stands for any.
using WalkExceptions = std::set<std::string>;
[[nodiscard]] WalkExceptions readWalkExceptions(const std::string& file);

struct WalkReport {
    int steps = 0;
    // Node states looked at, after every step all that changed on either side.
    int compared = 0;
    // Where the engines differ, each place and field once, and why it could not be walked on; empty: they agree.
    std::vector<std::string> differences;
};

// Walks `steps` random steps of one form on both engines and compares every leaf after each. The same seed walks the
// same steps.
[[nodiscard]] WalkReport walkBoth(OdkPeer& peer, const std::string& formName, const std::string& xml,
                                  std::uint64_t seed, int steps, const WalkExceptions& exceptions);

} // namespace tongban::testing
