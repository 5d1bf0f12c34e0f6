// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/distribution.pb.h"

#include <google/protobuf/repeated_field.h>

#include <set>
#include <string>

namespace tongban::catalogue
{

using SegmentRefs = google::protobuf::RepeatedPtrField<v1::SegmentRef>;

// The same content in the same range is held.
[[nodiscard]] bool holdsSegment(const SegmentRefs& held, const v1::SegmentRef& segment);

// Collections that are held and no longer published.
[[nodiscard]] std::set<std::string> droppedCollections(const SegmentRefs& held, const v1::Manifest& manifest);

} // namespace tongban::catalogue
