// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace tongban::transport
{

// The port to the catalogue's files at the platform, a CDN or any web server. Blocking; one thread. Not there is
// NotFound, longer than `maxBytes` is DataLoss. Nothing here is believed: the catalogue verifies what it gets.
class CatalogueFiles
{
public:
    using Progress = std::function<void(std::int64_t received, std::int64_t total)>;

    virtual ~CatalogueFiles() = default;
    // `path` below the catalogue's folder ("head", "segments/ab12.."): letters, digits, '.', '_', '-', '/'.
    [[nodiscard]] virtual Result<std::string> fetch(std::string_view path, std::size_t maxBytes,
                                                    const Progress& progress = {}) = 0;
};

} // namespace tongban::transport
