// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/pack_reader.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/zstd_frame.h"
#include "sync/catalogue/trust/manifest_check.h"
#include "sync/catalogue/trust/web_page.h"
#include "sync/crypto/digest.h"

namespace tongban::catalogue
{

namespace
{

// What is not said cannot be wrong.
bool contradicts(const std::string& said, std::string_view known)
{
    return !said.empty() && said != known;
}

} // namespace

Result<PackReader> PackReader::open(std::string_view file, std::string_view oldManifest, const v1::Head& head)
{
    PackReader reader;
    if (file.size() > limits::kPackBytes || !reader.m_pack.ParseFromArray(file.data(), static_cast<int>(file.size())))
        return fail(notWhatWasAsked(file, "not a pack"));
    if (contradicts(reader.m_pack.from_manifest_sha256(), crypto::asText(crypto::sha256(oldManifest))) ||
        contradicts(reader.m_pack.to_manifest_sha256(), head.manifest_sha256()))
        return fail(ErrorCode::DataLoss, "a pack between other versions");
    TRY_ASSIGN(reader.m_old, readStoredManifest(oldManifest));
    TRY_ASSIGN(const v1::Manifest manifest, reader.openNewManifest(oldManifest, head));
    TRY(reader.readPatches());
    reader.numberSegments(manifest);
    for (int i = 0; i < reader.m_pack.segments_size(); ++i)
        reader.m_segments.emplace(reader.m_pack.segments(i).sha256(), i);
    return reader;
}

Result<v1::Manifest> PackReader::openNewManifest(std::string_view oldManifest, const v1::Head& head)
{
    if (!m_pack.manifest_frame().empty()) {
        if (head.manifest_bytes() < 0 || static_cast<std::size_t>(head.manifest_bytes()) > limits::kManifestBytes)
            return fail(ErrorCode::DataLoss, "a manifest is larger than one may be");
        TRY_ASSIGN(*m_pack.mutable_manifest(),
                   openFrame(m_pack.manifest_frame(), static_cast<std::size_t>(head.manifest_bytes()), oldManifest));
    }
    return openManifest(m_pack.manifest(), head);
}

Result<void> PackReader::readPatches()
{
    if (m_pack.patches_frame().empty())
        return {};
    if (m_pack.patches_bytes() < 0 || static_cast<std::size_t>(m_pack.patches_bytes()) > limits::kSegmentBytes)
        return fail(ErrorCode::DataLoss, "patches are larger than they may be");
    TRY_ASSIGN(const std::string bytes,
               openFrame(m_pack.patches_frame(), static_cast<std::size_t>(m_pack.patches_bytes())));
    v1::SegmentPatches columns;
    if (!columns.ParseFromString(bytes))
        return fail(ErrorCode::DataLoss, "patches that do not parse");
    TRY_ASSIGN(m_patches, patchesOf(columns));
    return {};
}

// The rule of buildPack(): a frame or a patch for each segment the old version does not have.
void PackReader::numberSegments(const v1::Manifest& manifest)
{
    int next = 0;
    for (const v1::SegmentRef& segment : manifest.segments()) {
        if (!holdsContent(m_old, segment.sha256()))
            m_places.emplace(segment.sha256(), next++);
    }
}

const std::string& PackReader::manifestBytes() const
{
    return m_pack.manifest();
}

Result<std::string> PackReader::segment(const v1::SegmentRef& reference, const SegmentProvider& old) const
{
    if (const auto place = m_places.find(reference.sha256()); place != m_places.end()) {
        if (place->second < m_pack.frames_size())
            return unpackFrame(reference, m_pack.frames(place->second), m_old, old);
        const auto index = static_cast<std::size_t>(place->second);
        if (index < m_patches.size())
            return patchSegment(reference, m_patches[index], m_old, old);
    }
    if (const auto packed = m_segments.find(reference.sha256()); packed != m_segments.end())
        return unpackSegment(reference, m_pack.segments(packed->second), m_old, old);
    return fail(ErrorCode::NotFound, "not in the pack");
}

} // namespace tongban::catalogue
