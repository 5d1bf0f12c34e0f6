// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/pack_reader.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/trust/manifest_check.h"
#include "sync/catalogue/trust/web_page.h"

#include <utility>

namespace tongban::catalogue
{

Result<PackReader> PackReader::open(std::string_view file, std::string_view oldManifestSha256, const v1::Head& head)
{
    PackReader reader;
    if (file.size() > limits::kPackBytes || !reader.m_pack.ParseFromArray(file.data(), static_cast<int>(file.size())))
        return fail(notWhatWasAsked(file, "not a pack"));
    if (reader.m_pack.from_manifest_sha256() != oldManifestSha256 ||
        reader.m_pack.to_manifest_sha256() != head.manifest_sha256())
        return fail(ErrorCode::DataLoss, "a pack between other versions");
    TRY_ASSIGN(reader.m_manifest, openManifest(reader.m_pack.manifest(), head));
    for (int i = 0; i < reader.m_pack.segments_size(); ++i)
        reader.m_bySha256.emplace(reader.m_pack.segments(i).sha256(), i);
    return reader;
}

const v1::Manifest& PackReader::manifest() const
{
    return m_manifest;
}

const std::string& PackReader::manifestBytes() const
{
    return m_pack.manifest();
}

Result<std::string> PackReader::segment(const v1::SegmentRef& reference, const v1::Manifest& oldManifest,
                                        const SegmentProvider& old) const
{
    const auto found = m_bySha256.find(reference.sha256());
    if (found == m_bySha256.end())
        return fail(ErrorCode::NotFound, "not in the pack");
    return unpackSegment(reference, m_pack.segments(found->second), oldManifest, old);
}

} // namespace tongban::catalogue
