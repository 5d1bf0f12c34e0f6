// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/release_folder.h"

#include "server/publish/source/files.h"
#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/trust/head_check.h"
#include "sync/catalogue/trust/manifest_check.h"

#include <algorithm>

namespace tongban::server
{

namespace fs = std::filesystem;

ReleaseFolder::ReleaseFolder(fs::path folder, std::string region)
    : m_folder(std::move(folder))
    , m_region(std::move(region))
{
}

fs::path ReleaseFolder::headsFolder() const
{
    return m_folder / m_region / "heads";
}

Result<PublishedVersion> ReleaseFolder::open(const fs::path& headFile, const v1::Root& root) const
{
    TRY_ASSIGN(const auto envelope, readWholeFile(headFile, limits::kHeadBytes));
    catalogue::HeadExpectation expected;
    expected.region = m_region;
    // What was published is what it is, whether its time is over or not.
    expected.expiredIsReadable = true;
    PublishedVersion version;
    TRY_ASSIGN(version.head, catalogue::openHead(envelope, root, expected));
    const auto path = catalogue::manifestPath(m_region, version.head.manifest_sha256());
    TRY_ASSIGN(version.manifestBytes, readWholeFile(m_folder / path, limits::kManifestBytes));
    TRY_ASSIGN(version.manifest, catalogue::openManifest(version.manifestBytes, version.head));
    return version;
}

Result<std::optional<PublishedVersion>> ReleaseFolder::newest(const v1::Root& root) const
{
    const fs::path head = m_folder / catalogue::headPath(m_region);
    if (!isThere(head))
        return std::nullopt;
    TRY_ASSIGN(auto version, open(head, root));
    return version;
}

std::vector<PublishedVersion> ReleaseFolder::versions(const v1::Root& root) const
{
    std::vector<PublishedVersion> versions;
    std::error_code error;
    for (fs::directory_iterator it(headsFolder(), error), end; !error && it != end; it.increment(error)) {
        if (auto version = open(it->path(), root))
            versions.push_back(std::move(*version));
    }
    std::sort(versions.begin(), versions.end(),
              [](const auto& a, const auto& b) { return a.head.version() < b.head.version(); });
    return versions;
}

bool ReleaseFolder::isComplete(const v1::Manifest& manifest) const
{
    return std::all_of(manifest.segments().begin(), manifest.segments().end(), [&](const v1::SegmentRef& segment) {
        return isThere(m_folder / catalogue::segmentPath(m_region, segment.sha256()));
    });
}

bool ReleaseFolder::has(const std::string& path) const
{
    return isThere(m_folder / path);
}

catalogue::SegmentProvider ReleaseFolder::segments() const
{
    return [folder = m_folder, region = m_region](const v1::SegmentRef& segment) -> Result<std::string> {
        TRY_ASSIGN(const auto file,
                   readWholeFile(folder / catalogue::segmentPath(region, segment.sha256()), limits::kSegmentBytes));
        return catalogue::openSegment(segment, file);
    };
}

Result<> ReleaseFolder::writeRoot(const std::string& envelope, std::int32_t version) const
{
    TRY(writeWholeFile(m_folder / "root.tbroot", envelope));
    return write(catalogue::rootPath(m_region, version), envelope);
}

Result<> ReleaseFolder::write(const std::string& path, const std::string& bytes) const
{
    return writeWholeFile(m_folder / path, bytes);
}

Result<> ReleaseFolder::writeHead(const std::string& envelope, std::int64_t version) const
{
    TRY(writeWholeFile(headsFolder() / std::to_string(version), envelope));
    return write(catalogue::headPath(m_region), envelope);
}

} // namespace tongban::server
