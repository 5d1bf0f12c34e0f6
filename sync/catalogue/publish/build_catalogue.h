// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/publish/plan_segments.h"
#include "sync/catalogue/record.h"
#include "sync/catalogue/segment/zstd_frame.h"
#include "sync/crypto/signing_key.h"
#include "tongban/v1/distribution.pb.h"

#include <map>
#include <span>
#include <string>

namespace tongban::catalogue
{

// What a publication is made of.
struct Publication {
    std::string region;
    // Above every version published before.
    std::int64_t version = 1;
    std::int64_t publishedMs = 0;
    std::int64_t expiresMs = 0;
    std::int32_t minClient = 1;
    std::int32_t rootVersion = 1;
    // Sorted by id; names unique.
    std::span<const Collection> collections;
    // The manifest published before, for the ranges; a default one at first. The files of its segments are taken to be
    // there already.
    v1::Manifest previous;
    SegmentSizes sizes = SegmentSizes::standard();
    int level = kPublishLevel;
};

// A version ready to be written: first `files` (by path, see catalogue_paths.h), then the head last, so that nobody
// sees a head whose files are missing.
struct BuiltCatalogue {
    std::string head;
    std::string manifest;
    // Manifest and new segments.
    std::map<std::string, std::string> files;
    v1::Head headMessage;
    v1::Manifest manifestMessage;
};

// InvalidArgument: records are not sorted, a name is missing or used twice. ResourceExhausted: a limit.
[[nodiscard]] Result<BuiltCatalogue> buildCatalogue(const Publication& publication, const crypto::SigningKey& headKey);

} // namespace tongban::catalogue
