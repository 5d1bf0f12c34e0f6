// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/distribution.pb.h"

#include <set>
#include <string>

namespace tongban::catalogue
{

// The same content in the same range is held.
[[nodiscard]] bool holdsSegment(const v1::Manifest& held, const v1::SegmentRef& segment);

// The manifest without the collections a device does not want.
[[nodiscard]] v1::Manifest wantedPart(const v1::Manifest& manifest, const std::set<std::string>& unwanted);

// Collections that are held and no longer published.
[[nodiscard]] std::set<std::string> droppedCollections(const v1::Manifest& held, const v1::Manifest& manifest);

} // namespace tongban::catalogue
