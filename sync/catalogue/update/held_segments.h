// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/distribution.pb.h"

#include <set>
#include <string>

namespace tongban::catalogue
{

// The same content in the same range is held.
[[nodiscard]] bool holdsSegment(const v1::Manifest& held, const v1::SegmentRef& segment);

// Collections that are held and no longer published.
[[nodiscard]] std::set<std::string> droppedCollections(const v1::Manifest& held, const v1::Manifest& manifest);

} // namespace tongban::catalogue
