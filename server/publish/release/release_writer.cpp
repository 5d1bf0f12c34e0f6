// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/release_writer.h"

#include "server/publish/source/files.h"
#include "sync/base/limits.h"
#include "sync/catalogue/bundle/bundle_writer.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/publish/build_pack.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/segment_check.h"

#include <algorithm>
#include <array>
#include <set>

namespace tongban::server
{

namespace
{

// Most devices hold the version before; others come back after a day, a week, a month, a season: a pack from the newest
// version that old.
constexpr std::array<std::chrono::hours, 5> kPackSteps{std::chrono::hours{0}, std::chrono::hours{24},
                                                       std::chrono::hours{24 * 7}, std::chrono::hours{24 * 30},
                                                       std::chrono::hours{24 * 90}};

// For each step the newest of `versions` (oldest first) that is at least so old.
std::vector<const PublishedVersion*> packSources(const std::vector<PublishedVersion>& versions, UnixMillis now)
{
    std::set<std::int64_t> taken;
    std::vector<const PublishedVersion*> sources;
    for (const auto step : kPackSteps) {
        const auto it = std::find_if(versions.rbegin(), versions.rend(), [&](const PublishedVersion& version) {
            return version.head.published_ms() <= toMillis(now - step);
        });
        if (it != versions.rend() && taken.insert(it->head.version()).second)
            sources.push_back(&*it);
    }
    return sources;
}

} // namespace

ReleaseWriter::ReleaseWriter(const PublishSettings& settings, const PublisherKeys& keys, ReleaseFolder folder,
                             UnixMillis now)
    : m_settings(settings)
    , m_keys(keys)
    , m_folder(std::move(folder))
    , m_now(now)
{
}

Result<catalogue::BuiltCatalogue> ReleaseWriter::build(const std::vector<catalogue::Collection>& collections,
                                                       const std::optional<PublishedVersion>& previous) const
{
    catalogue::Publication publication;
    publication.region = m_keys.rootMessage.region();
    publication.version = previous ? previous->head.version() + 1 : 1;
    publication.publishedMs = toMillis(m_now);
    publication.expiresMs = toMillis(m_now + m_settings.headLife);
    publication.rootVersion = m_keys.rootMessage.version();
    publication.collections = collections;
    // Segments are inherited only where their files are still there; else all are written again.
    if (previous && m_folder.isComplete(previous->manifest))
        publication.previous = previous->manifest;
    return catalogue::buildCatalogue(publication, m_keys.head);
}

bool ReleaseWriter::isUnchanged(const catalogue::BuiltCatalogue& built, const PublishedVersion& previous) const
{
    const auto& now = built.manifestMessage.segments();
    const auto& before = previous.manifest.segments();
    const bool same =
        std::equal(now.begin(), now.end(), before.begin(), before.end(), [](const auto& a, const auto& b) {
            return catalogue::sameSegment(a, b) && a.essential() == b.essential();
        });
    const auto halfLife = std::chrono::duration_cast<std::chrono::milliseconds>(m_settings.headLife) / 2;
    return same && m_folder.isComplete(previous.manifest) && toMillis(m_now + halfLife) < previous.head.expires_ms();
}

Result<> ReleaseWriter::writeFiles(const catalogue::BuiltCatalogue& built, PublishReport& report) const
{
    TRY(m_folder.writeRoot(m_keys.rootEnvelope, m_keys.rootMessage.version()));
    for (const auto& [path, bytes] : built.files) {
        TRY(m_folder.write(path, bytes));
        ++report.files;
    }
    return {};
}

Result<> ReleaseWriter::writePacks(const catalogue::BuiltCatalogue& built, PublishReport& report) const
{
    const auto versions = m_folder.versions(m_keys.rootMessage);
    for (const auto* old : packSources(versions, m_now)) {
        // Devices without a pack take the segments one by one: a version whose files are gone is no reason to stop.
        if (!m_folder.isComplete(old->manifest))
            continue;
        TRY_ASSIGN(const auto pack, catalogue::buildPack(old->manifestBytes, built.manifest, m_folder.segments()));
        TRY(m_folder.write(catalogue::packPath(m_keys.rootMessage.region(), old->head.manifest_sha256(),
                                               built.headMessage.manifest_sha256()),
                           pack));
        ++report.packs;
    }
    return {};
}

// For devices that hold a version there is no pack from.
Result<> ReleaseWriter::writeDeltas(const catalogue::BuiltCatalogue& built, PublishReport& report) const
{
    const auto versions = m_folder.versions(m_keys.rootMessage);
    int left = limits::kDeltaVersions;
    for (auto old = versions.rbegin(); old != versions.rend() && left > 0; ++old, --left) {
        if (!m_folder.isComplete(old->manifest))
            continue;
        for (const v1::SegmentRef& segment : built.manifestMessage.segments()) {
            if (!catalogue::holdsContent(old->manifest, segment.sha256()))
                TRY(writeDelta(segment, old->manifest, report));
        }
    }
    return {};
}

Result<> ReleaseWriter::writeDelta(const v1::SegmentRef& segment, const v1::Manifest& from, PublishReport& report) const
{
    const std::string base = catalogue::deltaBase(segment, from);
    if (base.empty())
        return {};
    const auto path = catalogue::deltaPath(m_keys.rootMessage.region(), base, segment.sha256());
    // Versions in which this part did not change share it.
    if (m_folder.has(path))
        return {};
    TRY_ASSIGN(const auto frame, catalogue::packFrame(segment, from, m_folder.segments(), catalogue::kPublishLevel));
    TRY(m_folder.write(path, frame));
    ++report.deltas;
    return {};
}

Result<> ReleaseWriter::writeBundleFile(const std::string& head, const std::string& manifest) const
{
    if (m_settings.bundleFile.empty())
        return {};
    const std::array<std::string, 1> roots{m_keys.rootEnvelope};
    TRY_ASSIGN(const auto bundle, catalogue::writeBundle({roots, head, manifest, {}}, m_folder.segments()));
    return writeWholeFile(m_settings.bundleFile, bundle);
}

Result<> ReleaseWriter::write(const std::vector<catalogue::Collection>& collections, PublishReport& report) const
{
    TRY_ASSIGN(const auto previous, m_folder.newest(m_keys.rootMessage));
    TRY_ASSIGN(const auto built, build(collections, previous));
    if (previous && isUnchanged(built, *previous)) {
        report.version = previous->head.version();
        return {};
    }
    TRY(writeFiles(built, report));
    TRY(writePacks(built, report));
    TRY(writeDeltas(built, report));
    TRY(writeBundleFile(built.head, built.manifest));
    TRY(m_folder.writeHead(built.head, built.headMessage.version()));
    report.version = built.headMessage.version();
    report.isNew = true;
    return {};
}

} // namespace tongban::server
