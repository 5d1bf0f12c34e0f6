// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

#include <QString>

#include <functional>
#include <vector>

namespace tongban::e2e
{

// A part of an errand that can be walked again from its beginning, whatever of it is done already: "reach this state",
// not "do this". It begins wherever the program stands after a start, or after the stage before.
struct Stage {
    QString sentence;
    // Leads there. Once it has come to its end without a failure, what it did is promised to be kept.
    std::function<void(Tour&)> reach;
    // Sees that it is so, doing nothing; asked after a kill that came after the promise. Empty: there is nothing to
    // see.
    std::function<void(Tour&)> holds;
};

using Stages = std::vector<Stage>;

} // namespace tongban::e2e
