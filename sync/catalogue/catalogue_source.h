// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// The port to wherever the catalogue's files come from: a web server, a CDN, a bundle. Blocking; one file at a time.
// Not there is NotFound, longer than `maxBytes` is DataLoss. Nothing it says is believed.
class CatalogueSource
{
public:
    using Progress = std::function<void(std::int64_t received, std::int64_t total)>;

    virtual ~CatalogueSource() = default;
    // `path` as catalogue_paths.h makes it.
    [[nodiscard]] virtual Result<std::string> fetch(std::string_view path, std::size_t maxBytes,
                                                    const Progress& progress = {}) = 0;
    // Whether a file may be fetched on another thread while the store writes (still one at a time): worth it where
    // there is a network to wait for.
    [[nodiscard]] virtual bool runsAhead() const
    {
        return false;
    }
};

} // namespace tongban::catalogue
