// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/distribution.pb.h"

#include <string>
#include <string_view>

namespace tongban::catalogue
{

// Every check a segment has to pass before a row of it is believed: hash, size, number of records, order, ids within
// the range of the reference. DataLoss otherwise.
[[nodiscard]] Result<void> checkSegment(const v1::SegmentRef& reference, std::string_view segment);

// Opens a file <region>/segment/<hex> and checks it. NotThePlatform: a web page.
[[nodiscard]] Result<std::string> openSegment(const v1::SegmentRef& reference, std::string_view file);

[[nodiscard]] bool isInRange(std::string_view id, const v1::SegmentRef& range);
// Both ranges hold some id. `next` empty is the end of the collection.
[[nodiscard]] bool rangesOverlap(const v1::SegmentRef& left, const v1::SegmentRef& right);
// Same collection, range and content.
[[nodiscard]] bool sameSegment(const v1::SegmentRef& left, const v1::SegmentRef& right);

} // namespace tongban::catalogue
