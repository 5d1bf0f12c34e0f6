// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/content.h"

#include <string>
#include <vector>

namespace tongban::server
{

// One record as it is published: its serialised message, which nobody serialises again.
struct ContentRecord {
    std::string id;
    std::string body;
};

// A collection's records, sorted by id.
struct ContentCollection {
    std::string name;
    // Fetched before the rest on a first sync: with these a person can choose a town, browse and read. Offices and
    // forms follow, and so do guides where there are thousands of them (limits::kEssentialGuidesBytes).
    bool essential = false;
    std::vector<ContentRecord> records;
};

// "region", "term", "division", "office", "work_year", "code_set", "synonym", "announcement", "guide", "form". Pure.
[[nodiscard]] std::vector<ContentCollection> contentRecords(const Content& content);

} // namespace tongban::server
