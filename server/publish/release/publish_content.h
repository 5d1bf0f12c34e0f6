// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/check/check_content.h"
#include "sync/base/clock.h"
#include "sync/base/random.h"
#include "sync/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tongban::server
{

struct PublishSettings {
    std::filesystem::path contentFolder;
    // Where the web server reads: ReleaseFolder.
    std::filesystem::path outFolder;
    std::filesystem::path keysFolder;
    // How long a head is good. A client shows an older one as stale; publishing again renews it after half of that.
    std::chrono::hours headLife{24 * 90};
    // A whole catalogue in one file for places without a network; empty: none.
    std::filesystem::path bundleFile;
};

struct PublishReport {
    // Refusals: nothing was published. Warnings: it was all the same.
    std::vector<Finding> findings;
    std::string region;
    // The version that lies there now.
    std::int64_t version = 0;
    // False: the content is what was published before, and nothing was written.
    bool isNew = false;
    std::size_t guides = 0;
    std::size_t files = 0;
    std::size_t packs = 0;
    std::size_t deltas = 0;
};

// Reads, checks and signs a content folder: a new version in `outFolder` unless nothing changed, packs from earlier
// versions, `root.tbroot` for clients. Only guides effective today are in it. Blocking; one publisher at a time. Fails
// when disk or keys do.
[[nodiscard]] Result<PublishReport> publishContent(const PublishSettings& settings, const FormChecker& forms,
                                                   const Clock& clock, Random& random);

} // namespace tongban::server
