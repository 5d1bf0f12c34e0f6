// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/catalogue_index.h"
#include "server/person/submission_rules.h"
#include "sync/base/clock.h"
#include "sync/base/random.h"

namespace tongban::server
{

// What everything that works on people's matters works with. All of it outlives the platform and may be used on any
// thread.
struct DeskContext {
    const Clock& clock;
    Random& random;
    const CatalogueIndex& catalogue;
    const SubmissionRules& rules;
};

} // namespace tongban::server
