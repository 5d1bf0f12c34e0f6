// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue/search_bands.h"
#include "tongban/v1/catalogue.pb.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::store
{

// What lists and search read of a guide.
struct PreparedGuide {
    // Only what its line in lists says: a whole guide is a thousand pieces of memory for the writing thread to free.
    v1::Guide guide;
    std::vector<BandText> bands;
};

// All that can be made of a record's body without looking at other records: most of the work of a first sync beside the
// store's own, and it may be done on another thread.
struct PreparedRecord {
    // link_name.h
    std::set<std::string> links;
    // Of the collection "guide" only.
    std::optional<PreparedGuide> guide;
};

// Another number whenever something else is made of the same body: a store that another version of the program filled
// makes it anew when it is opened.
inline constexpr std::string_view kPreparation = "4";

// What does not parse has no links and an empty guide: a record of a newer publisher is kept and passed on, not shown.
// Pure, any thread.
[[nodiscard]] PreparedRecord prepareRecord(std::string_view collection, std::string_view body);

} // namespace tongban::store
