// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/catalogue/record.h"
#include "tongban/v1/distribution.pb.h"

#include <span>
#include <string>
#include <vector>

namespace tongban::catalogue
{

// Sizes the plan works with; tests take smaller ones.
struct SegmentSizes {
    std::size_t split;
    std::size_t merge;
    [[nodiscard]] static SegmentSizes standard();
};

// One segment to be: ids in [firstId, nextId), nextId empty: to the end; records [begin, end) of the collection.
struct SegmentPlan {
    std::string firstId;
    std::string nextId;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t bytes = 0;
};

// How a collection is cut: the ranges of `previous` (those of the collection; empty: none), cut at the median where one
// has grown above `split`, joined with a neighbour where one is below `merge`. An insertion changes one segment and
// does not shift the rest. Records are sorted. Pure.
[[nodiscard]] std::vector<SegmentPlan> planSegments(const v1::Manifest& previous, const Collection& collection,
                                                    const SegmentSizes& sizes);

} // namespace tongban::catalogue
