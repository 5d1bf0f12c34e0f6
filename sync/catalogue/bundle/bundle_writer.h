// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/segment/segment_provider.h"
#include "sync/catalogue/segment/zstd_frame.h"

#include <span>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// A whole catalogue in one file (.tongban). All parts verbatim.
struct BundleParts {
    // Envelopes of all roots from the first on.
    std::span<const std::string> roots;
    std::string_view head;
    std::string_view manifest;
    // Not empty: only what changed since this version, against its segments; devices that hold it can use it.
    std::string_view oldManifest;
};

// `segments` gives uncompressed bytes of segments of the version, and of the old one if there is one.
[[nodiscard]] Result<std::string> writeBundle(const BundleParts& parts, const SegmentProvider& segments,
                                              int level = kPublishLevel);

} // namespace tongban::catalogue
