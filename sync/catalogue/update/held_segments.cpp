// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/held_segments.h"

#include "sync/catalogue/segment/segment_check.h"

#include <algorithm>

namespace tongban::catalogue
{

bool holdsSegment(const v1::Manifest& held, const v1::SegmentRef& segment)
{
    return std::ranges::any_of(held.segments(), [&](const v1::SegmentRef& one) { return sameSegment(one, segment); });
}

v1::Manifest wantedPart(const v1::Manifest& manifest, const std::set<std::string>& unwanted)
{
    if (unwanted.empty())
        return manifest;
    v1::Manifest wanted = manifest;
    auto& segments = *wanted.mutable_segments();
    segments.erase(
        std::remove_if(segments.begin(), segments.end(),
                       [&](const v1::SegmentRef& segment) { return unwanted.contains(segment.collection()); }),
        segments.end());
    return wanted;
}

std::set<std::string> droppedCollections(const v1::Manifest& held, const v1::Manifest& manifest)
{
    std::set<std::string> collections;
    for (const v1::SegmentRef& segment : held.segments())
        collections.insert(segment.collection());
    for (const v1::SegmentRef& segment : manifest.segments())
        collections.erase(segment.collection());
    return collections;
}

} // namespace tongban::catalogue
