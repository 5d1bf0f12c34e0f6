// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/segment/segment_provider.h"
#include "tongban/v1/distribution.pb.h"

#include <string>
#include <string_view>
#include <vector>

// A segment compressed with what the reader has already as its prefix. Publisher and reader work out by the same rule
// which old segments that is; it need not be said.
namespace tongban::catalogue
{

// The segments of `from` whose range overlaps that of `segment`, in order, as far as limits::kPackPrefixBytes reaches.
[[nodiscard]] std::vector<const v1::SegmentRef*> prefixSegments(const v1::SegmentRef& segment,
                                                                const v1::Manifest& from);
// Names the prefix in the name of a delta's file: the hash of its only segment, or the hash over those of several.
// Empty: nothing overlaps, there is no delta.
[[nodiscard]] std::string deltaBase(const v1::SegmentRef& segment, const v1::Manifest& from);

// The zstd frame of a segment against `from`. `segments` gives the bytes of both.
[[nodiscard]] Result<std::string> packFrame(const v1::SegmentRef& segment, const v1::Manifest& from,
                                            const SegmentProvider& segments, int level);
// Rebuilds and checks the segment `reference` names. `old` gives the bytes of segments of `from`. DataLoss: it is not
// that segment, or was made against others.
[[nodiscard]] Result<std::string> unpackFrame(const v1::SegmentRef& reference, std::string_view frame,
                                              const v1::Manifest& from, const SegmentProvider& old);

// The same for readers that cannot work it out (bundles): it says what it is and what it is against.
[[nodiscard]] Result<v1::PackedSegment> packSegment(const v1::SegmentRef& segment, const v1::Manifest& from,
                                                    const SegmentProvider& segments, int level);
[[nodiscard]] Result<std::string> unpackSegment(const v1::SegmentRef& reference, const v1::PackedSegment& packed,
                                                const v1::Manifest& from, const SegmentProvider& old);

// Some segment of the manifest has these bytes.
[[nodiscard]] bool holdsContent(const v1::Manifest& manifest, std::string_view sha256);
[[nodiscard]] const v1::SegmentRef* findContent(const v1::Manifest& manifest, std::string_view sha256);

} // namespace tongban::catalogue
