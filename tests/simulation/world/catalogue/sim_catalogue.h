// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/catalogue_index.h"
#include "server/person/submission_rules.h"

namespace tongban::simulation
{

// One guide ("guide") and one office ("hall") with a single place a slot, open every day: devices race for it.
[[nodiscard]] const server::CatalogueIndex& simCatalogue();
// Lets every submission in: what forms say is no matter of the sync.
[[nodiscard]] const server::SubmissionRules& simRules();

} // namespace tongban::simulation
