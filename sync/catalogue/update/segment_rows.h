// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/catalogue_store.h"
#include "tongban/v1/distribution.pb.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongban::catalogue
{

// The exact bytes of a segment the store holds, from its rows. DataLoss: the rows are not those of the segment.
[[nodiscard]] Result<std::string> rebuildSegment(CatalogueStore& store, const v1::SegmentRef& reference);

// What turns the rows of the segment's range into the segment: a merge-join by id; a row that is not in the segment
// goes. The segment has passed checkSegment.
[[nodiscard]] Result<std::vector<RecordChange>> changesToSegment(CatalogueStore& store, const v1::SegmentRef& reference,
                                                                 std::string_view segment);

// Deletes all rows of a collection that is no longer published.
[[nodiscard]] Result<std::vector<RecordChange>> changesToNothing(CatalogueStore& store, std::string_view collection);

} // namespace tongban::catalogue
