// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/segment/segment_provider.h"
#include "sync/catalogue/segment/zstd_frame.h"

#include <string>
#include <string_view>

namespace tongban::catalogue
{

// The pack from one version to another: the new manifest and, for each segment the old version does not have, a frame
// with the overlapping old segments as prefix. Both manifests as their verbatim bytes; `segments` gives those of both.
// The file of packPath().
[[nodiscard]] Result<std::string> buildPack(std::string_view oldManifest, std::string_view newManifest,
                                            const SegmentProvider& segments, int level = kPublishLevel);

} // namespace tongban::catalogue
