// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/release_bundle.h"

#include "server/publish/release/release_folder.h"
#include "server/publish/source/files.h"
#include "sync/base/limits.h"
#include "sync/catalogue/bundle/bundle_writer.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/trust/root_chain.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tongban::server
{

namespace fs = std::filesystem;

namespace
{

Result<std::string> onlyRegion(const fs::path& folder)
{
    std::vector<std::string> regions;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (fs::is_regular_file(folder / catalogue::headPath(name), error))
            regions.push_back(name);
    }
    if (regions.size() != 1)
        return fail(ErrorCode::InvalidArgument,
                    regions.empty() ? "nothing is published there" : "several regions are published there: name one");
    return regions.front();
}

// The envelopes of all roots from the first on, and what the last one says.
struct Roots {
    std::vector<std::string> envelopes;
    v1::Root newest;
};

Result<Roots> readRoots(const fs::path& folder, const std::string& region)
{
    Roots roots;
    for (std::int32_t version = 1; version <= limits::kRootSteps; ++version) {
        auto envelope = readWholeFile(folder / catalogue::rootPath(region, version), limits::kRootBytes);
        if (!envelope && envelope.error().code == ErrorCode::NotFound && version > 1)
            return roots;
        if (!envelope && envelope.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::InvalidArgument, "nothing is published for " + region);
        TRY(envelope);
        if (version == 1) {
            TRY_ASSIGN(roots.newest, catalogue::openTrustedRoot(*envelope, region));
        } else {
            TRY_ASSIGN(roots.newest, catalogue::openNextRoot(*envelope, roots.newest));
        }
        roots.envelopes.push_back(*std::move(envelope));
    }
    return fail(ErrorCode::DataLoss, "more roots than there can be");
}

Result<std::string> manifestOf(const ReleaseFolder& folder, const v1::Root& root, std::int64_t version)
{
    if (version == 0)
        return std::string();
    const auto versions = folder.versions(root);
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [&](const PublishedVersion& one) { return one.head.version() == version; });
    if (found == versions.end() || !folder.isComplete(found->manifest))
        return fail(ErrorCode::InvalidArgument, "version " + std::to_string(version) + " is not there (any more)");
    return found->manifestBytes;
}

} // namespace

Result<BundleReport> bundleRelease(const fs::path& catalogueFolder, std::string region, std::int64_t since,
                                   const fs::path& file)
{
    if (region.empty()) {
        TRY_ASSIGN(region, onlyRegion(catalogueFolder));
    }
    TRY_ASSIGN(const Roots roots, readRoots(catalogueFolder, region));
    const ReleaseFolder folder(catalogueFolder, region);
    TRY_ASSIGN(const std::optional<PublishedVersion> newest, folder.newest(roots.newest));
    if (!newest)
        return fail(ErrorCode::InvalidArgument, "nothing is published for " + region);
    TRY_ASSIGN(const std::string old, manifestOf(folder, roots.newest, since));
    TRY_ASSIGN(const std::string head,
               readWholeFile(catalogueFolder / catalogue::headPath(region), limits::kHeadBytes));
    TRY_ASSIGN(const std::string bundle,
               catalogue::writeBundle({roots.envelopes, head, newest->manifestBytes, old}, folder.segments()));
    TRY(writeWholeFile(file, bundle));
    return BundleReport{region, newest->head.version(), bundle.size()};
}

} // namespace tongban::server
