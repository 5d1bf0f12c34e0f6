// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/segment/segment_provider.h"
#include "tongban/v1/distribution.pb.h"

#include <string>
#include <string_view>

namespace tongban::catalogue
{

// A segment compressed with those segments of `from` as prefix that overlap its range, as far as
// limits::kPackPrefixBytes reaches. `segments` gives the bytes of both.
[[nodiscard]] Result<v1::PackedSegment> packSegment(const v1::SegmentRef& segment, const v1::Manifest& from,
                                                    const SegmentProvider& segments, int level);

// Rebuilds and checks the segment `reference` names. `old` gives the bytes of segments of `from`. DataLoss: it is not
// that segment, or was packed against segments that `from` does not have.
[[nodiscard]] Result<std::string> unpackSegment(const v1::SegmentRef& reference, const v1::PackedSegment& packed,
                                                const v1::Manifest& from, const SegmentProvider& old);

// Some segment of the manifest has these bytes.
[[nodiscard]] bool holdsContent(const v1::Manifest& manifest, std::string_view sha256);
[[nodiscard]] const v1::SegmentRef* findContent(const v1::Manifest& manifest, std::string_view sha256);

} // namespace tongban::catalogue
