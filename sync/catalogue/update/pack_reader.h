// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/segment/segment_patch.h"
#include "sync/catalogue/segment/segment_provider.h"
#include "tongban/v1/distribution.pb.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::catalogue
{

// A pack as it came, nothing believed but what the head says: the manifest is checked when it is opened, each segment
// when it is asked for. One thread. Errors: DataLoss, NotThePlatform.
class PackReader
{
public:
    // `oldManifest`: the bytes of the manifest held, verified when they were stored.
    [[nodiscard]] static Result<PackReader> open(std::string_view file, std::string_view oldManifest,
                                                 const v1::Head& head);

    // The new manifest's bytes, verbatim.
    [[nodiscard]] const std::string& manifestBytes() const;

    // Rebuilds and checks a segment of the new version. `old` gives the bytes of segments of the old manifest.
    // NotFound: it is not in the pack.
    [[nodiscard]] Result<std::string> segment(const v1::SegmentRef& reference, const SegmentProvider& old) const;

private:
    [[nodiscard]] Result<v1::Manifest> openNewManifest(std::string_view oldManifest, const v1::Head& head);
    [[nodiscard]] Result<void> readPatches();
    void numberSegments(const v1::Manifest& manifest);

    v1::Pack m_pack;
    v1::Manifest m_old;
    std::vector<SegmentPatch> m_patches;
    // By SHA-256, into the frames of m_pack or the patches, and into its segments.
    std::map<std::string, int, std::less<>> m_places;
    std::map<std::string, int, std::less<>> m_segments;
};

} // namespace tongban::catalogue
