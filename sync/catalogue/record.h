// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tongban::catalogue
{

// One record as it is published: the publisher's bytes, which nobody serialises again.
struct Record {
    std::string id;
    std::string body;
};

// The same without owning it; valid as long as the segment it was read from.
struct RecordView {
    std::string_view id;
    std::string_view body;
};

// All records of one collection, sorted by id (byte order).
struct Collection {
    std::string name;
    // Fetched before the rest on a first sync.
    bool essential = false;
    std::vector<Record> records;
};

// What has to happen to one row to come from the held version to the new one.
struct RecordChange {
    std::string collection;
    std::string id;
    // New bytes, verbatim; empty when deleted.
    std::string body;
    bool deleted = false;
};

} // namespace tongban::catalogue
