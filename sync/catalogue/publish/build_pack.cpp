// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/publish/build_pack.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/trust/manifest_check.h"

namespace tongban::catalogue
{

Result<std::string> buildPack(std::string_view oldManifest, std::string_view newManifest,
                              const SegmentProvider& segments, int level)
{
    TRY_ASSIGN(const v1::Manifest from, readStoredManifest(oldManifest));
    TRY_ASSIGN(const v1::Manifest to, readStoredManifest(newManifest));
    v1::Pack pack;
    TRY_ASSIGN(*pack.mutable_manifest_frame(), compressFrame(newManifest, level, oldManifest));
    for (const v1::SegmentRef& segment : to.segments()) {
        if (holdsContent(from, segment.sha256()))
            continue;
        TRY_ASSIGN(*pack.add_frames(), packFrame(segment, from, segments, level));
    }
    std::string file = pack.SerializeAsString();
    if (file.size() > limits::kPackBytes)
        return fail(ErrorCode::ResourceExhausted, "the pack is too large");
    return file;
}

} // namespace tongban::catalogue
