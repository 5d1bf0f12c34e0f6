// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/publish/build_pack.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/segment_patch.h"
#include "sync/catalogue/segment/zstd_frame.h"
#include "sync/catalogue/trust/manifest_check.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace tongban::catalogue
{

namespace
{

using References = std::vector<const v1::SegmentRef*>;

// Those whose content the old manifest does not have.
References newSegments(const v1::Manifest& from, const v1::Manifest& to)
{
    References segments;
    for (const v1::SegmentRef& segment : to.segments()) {
        if (!holdsContent(from, segment.sha256()))
            segments.push_back(&segment);
    }
    return segments;
}

Result<void> addFrames(const References& changed, const v1::Manifest& from, const SegmentProvider& segments, int level,
                       v1::Pack& pack)
{
    for (const v1::SegmentRef* segment : changed) {
        TRY_ASSIGN(*pack.add_frames(), packFrame(*segment, from, segments, level));
    }
    return {};
}

// False: it is more than patches may be.
Result<bool> addPatches(const References& changed, const v1::Manifest& from, const SegmentProvider& segments, int level,
                        v1::Pack& pack)
{
    v1::SegmentPatches columns;
    for (const v1::SegmentRef* segment : changed) {
        TRY_ASSIGN(const SegmentPatch patch, diffSegment(*segment, from, segments));
        addPatch(patch, columns);
        if (columns.kept_size() > limits::kPatchPlaces || columns.place_kept_size() > limits::kPatchPlaces ||
            columns.text().size() > limits::kSegmentBytes / 2)
            return false;
    }
    const std::string bytes = columns.SerializeAsString();
    pack.set_patches_bytes(static_cast<std::int64_t>(bytes.size()));
    TRY_ASSIGN(*pack.mutable_patches_frame(), compressFrame(bytes, level));
    return bytes.size() <= limits::kSegmentBytes;
}

} // namespace

// Whichever way is smaller: frames find long texts again wherever they stood, patches say small changes in fewer words.
Result<std::string> buildPack(std::string_view oldManifest, std::string_view newManifest,
                              const SegmentProvider& segments, int level)
{
    TRY_ASSIGN(const v1::Manifest from, readStoredManifest(oldManifest));
    TRY_ASSIGN(const v1::Manifest to, readStoredManifest(newManifest));
    const References changed = newSegments(from, to);
    v1::Pack pack;
    TRY_ASSIGN(*pack.mutable_manifest_frame(), compressFrame(newManifest, level, oldManifest));
    v1::Pack patches = pack;
    TRY(addFrames(changed, from, segments, level, pack));
    TRY_ASSIGN(const bool patched, addPatches(changed, from, segments, level, patches));
    if (patched && patches.ByteSizeLong() < pack.ByteSizeLong())
        pack = std::move(patches);
    std::string file = pack.SerializeAsString();
    if (file.size() > limits::kPackBytes)
        return fail(ErrorCode::ResourceExhausted, "the pack is too large");
    return file;
}

} // namespace tongban::catalogue
