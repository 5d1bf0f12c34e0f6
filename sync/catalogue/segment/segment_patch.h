// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/segment/byte_edits.h"
#include "sync/catalogue/segment/segment_provider.h"
#include "tongban/v1/distribution.pb.h"

#include <cstdint>
#include <string>
#include <vector>

// How a segment differs from the old records in its range (those of prefixSegments()), record by record.
namespace tongban::catalogue
{

enum class RecordEditKind : std::uint32_t {
    Changed = 0,
    Gone = 1,
    New = 2,
};

struct RecordEdit {
    // Old records before it that are as they were.
    std::uint32_t kept = 0;
    RecordEditKind kind = RecordEditKind::Changed;
    // Of Changed, in its body.
    std::vector<ByteEdit> places;
    // Of New.
    std::string id;
    std::string body;
};

using SegmentPatch = std::vector<RecordEdit>;

// `segments` gives the bytes of both.
[[nodiscard]] Result<SegmentPatch> diffSegment(const v1::SegmentRef& segment, const v1::Manifest& from,
                                               const SegmentProvider& segments);
// Makes and checks the segment `reference` names. `old` gives the bytes of segments of `from`. DataLoss: it is not that
// segment, or the patch was made against others.
[[nodiscard]] Result<std::string> patchSegment(const v1::SegmentRef& reference, const SegmentPatch& patch,
                                               const v1::Manifest& from, const SegmentProvider& old);

void addPatch(const SegmentPatch& patch, v1::SegmentPatches& columns);
// DataLoss: the columns do not belong together, or say more than a pack may (limits::kPatchPlaces).
[[nodiscard]] Result<std::vector<SegmentPatch>> patchesOf(const v1::SegmentPatches& columns);

} // namespace tongban::catalogue
