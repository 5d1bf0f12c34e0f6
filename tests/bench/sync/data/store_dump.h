// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <filesystem>
#include <string>

namespace tongban::bench
{

// Writes what a device's catalogue holds, rows and index terms, in the form tests/bench/sync/peers/minimal_insert.c
// reads.
[[nodiscard]] Result<void> dumpStore(const std::filesystem::path& database, const std::filesystem::path& file);

// The key of every catalogue's file (see client/store/catalogue_db.h), in hex.
[[nodiscard]] std::string catalogueKeyHex();

} // namespace tongban::bench
