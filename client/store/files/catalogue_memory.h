// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tongban::store
{

// What of the catalogue outlasts its file, so that nothing older is believed once a damaged one has been replaced: the
// envelopes of the newest root and of the newest head (sync/catalogue/trust). Either may be empty.
struct CatalogueMemory {
    std::string root;
    std::string head;

    friend bool operator==(const CatalogueMemory&, const CatalogueMemory&) = default;
};

// Nothing where it is absent or damaged itself. Any thread.
[[nodiscard]] std::optional<CatalogueMemory> readCatalogueMemory(const std::filesystem::path& file);
// StorageFull, Storage: what stood there before stands there still.
[[nodiscard]] Result<void> writeCatalogueMemory(const std::filesystem::path& file, const CatalogueMemory& memory);

} // namespace tongban::store
