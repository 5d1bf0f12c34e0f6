// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/catalogue/test_publisher.h"

#include <map>
#include <string>

namespace tongban::fuzz
{

// A city with two versions published, the same in every run: what inputs are read against. Its keys are known here, so
// that what lies behind a signature can be reached.
struct City {
    City();

    // Bytes of any segment of both versions.
    [[nodiscard]] catalogue::SegmentProvider segments() const;
    [[nodiscard]] v1::Root root() const;

    testing::LoopbackSource source;
    testing::TestPublisher publisher{source};
    catalogue::BuiltCatalogue older;
    catalogue::BuiltCatalogue newer;
    std::string pack;
    // By SHA-256.
    std::map<std::string, std::string, std::less<>> segmentBytes;
};

[[nodiscard]] const City& city();

// Takes the first byte off an input and gives it: which way the rest is read. 0 for an empty one.
[[nodiscard]] unsigned takeByte(std::string_view& input);

} // namespace tongban::fuzz
