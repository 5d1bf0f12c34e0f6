// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/bundle/bundle_source.h"

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/trust/envelope.h"
#include "sync/catalogue/trust/head_check.h"
#include "sync/catalogue/trust/web_page.h"

#include <utility>

namespace tongban::catalogue
{

namespace
{

// Which root it says it is; the updater finds out whether that is so.
Result<std::int32_t> rootVersion(const std::string& envelope)
{
    TRY_ASSIGN(const v1::Envelope parsed, parseEnvelope(envelope, kRootType));
    v1::Root root;
    if (!root.ParseFromString(parsed.payload()))
        return fail(ErrorCode::DataLoss, "not a root");
    return root.version();
}

} // namespace

Result<std::unique_ptr<BundleSource>> BundleSource::open(std::string_view file)
{
    if (file.size() > limits::kBundleBytes)
        return fail(ErrorCode::ResourceExhausted, "the bundle is too large");
    v1::Bundle bundle;
    if (!bundle.ParseFromArray(file.data(), static_cast<int>(file.size())))
        return fail(notWhatWasAsked(file, "not a bundle"));
    TRY_ASSIGN(const v1::Head head, readStoredHead(bundle.head()));
    std::unique_ptr<BundleSource> source(new BundleSource);
    source->m_region = head.region();
    for (const std::string& root : bundle.roots()) {
        TRY_ASSIGN(const std::int32_t version, rootVersion(root));
        source->m_files.emplace(rootPath(head.region(), version), root);
    }
    source->m_files.emplace(headPath(head.region()), bundle.head());
    source->addSegments(bundle, head.manifest_sha256());
    source->m_files.emplace(manifestPath(head.region(), head.manifest_sha256()), std::move(*bundle.mutable_manifest()));
    return source;
}

// Whole segments are files as a web server has them; what was packed against an old version is a pack.
void BundleSource::addSegments(v1::Bundle& bundle, const std::string& manifestSha256)
{
    bool whole = true;
    for (const v1::PackedSegment& segment : bundle.segments()) {
        if (segment.prefix_sha256().empty())
            m_files.emplace(segmentPath(m_region, segment.sha256()), segment.frame());
        else
            whole = false;
    }
    if (whole)
        return;
    *m_pack.mutable_segments() = std::move(*bundle.mutable_segments());
    m_pack.set_to_manifest_sha256(manifestSha256);
    m_pack.set_manifest(bundle.manifest());
}

const std::string& BundleSource::region() const
{
    return m_region;
}

Result<std::string> BundleSource::fetch(std::string_view path, std::size_t maxBytes, const Progress& progress)
{
    std::string bytes;
    if (const auto found = m_files.find(path); found != m_files.end())
        bytes = found->second;
    else if (!makePack(path, bytes))
        return fail(ErrorCode::NotFound, "not in the bundle");
    if (bytes.size() > maxBytes)
        return fail(ErrorCode::DataLoss, "longer than what was asked for");
    const auto size = static_cast<std::int64_t>(bytes.size());
    if (progress)
        progress(size, size);
    return bytes;
}

bool BundleSource::makePack(std::string_view path, std::string& out) const
{
    // Any old manifest: the part of the name behind the dash says which version it leads to.
    const std::string anyOld(m_pack.to_manifest_sha256().size(), '\0');
    const std::string name = packPath(m_region, anyOld, m_pack.to_manifest_sha256());
    const std::string_view before = std::string_view(name).substr(0, name.rfind('/') + 1);
    const std::string_view after = std::string_view(name).substr(name.rfind('-'));
    if (m_pack.segments().empty() || path.size() != name.size() || !path.starts_with(before) || !path.ends_with(after))
        return false;
    out = m_pack.SerializeAsString();
    return true;
}

} // namespace tongban::catalogue
