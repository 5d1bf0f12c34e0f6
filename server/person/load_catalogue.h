// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/catalogue_index.h"
#include "sync/base/clock.h"
#include "sync/base/result.h"

#include <filesystem>

namespace tongban::server
{

// Reads the published catalogue of every region below `folder`, verified as any device would: roots, head, manifest,
// segments. NotFound: nothing is published there. An expired head is read all the same; devices say that it is stale.
[[nodiscard]] Result<CatalogueIndex> loadCatalogue(const std::filesystem::path& folder, const Clock& clock);

} // namespace tongban::server
