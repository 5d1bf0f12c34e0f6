// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace tongban::server
{

struct BundleReport {
    std::string region;
    std::int64_t version = 0;
    std::size_t bytes = 0;
};

// Writes what lies published in `catalogueFolder` into one file for places without a network: no key is needed, since
// everything in it is signed already. `region` empty: the only one there is. `since` not 0: only what changed after
// that version, for devices that hold it. Blocking. InvalidArgument: no such region or version; Unsigned, DataLoss: the
// folder is not what was published.
[[nodiscard]] Result<BundleReport> bundleRelease(const std::filesystem::path& catalogueFolder, std::string region,
                                                 std::int64_t since, const std::filesystem::path& file);

} // namespace tongban::server
