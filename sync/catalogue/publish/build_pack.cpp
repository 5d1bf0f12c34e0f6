// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/publish/build_pack.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/trust/manifest_check.h"
#include "sync/crypto/digest.h"

#include <utility>

namespace tongban::catalogue
{

Result<std::string> buildPack(std::string_view oldManifest, std::string_view newManifest,
                              const SegmentProvider& segments, int level)
{
    TRY_ASSIGN(const v1::Manifest from, readStoredManifest(oldManifest));
    TRY_ASSIGN(const v1::Manifest to, readStoredManifest(newManifest));
    v1::Pack pack;
    pack.set_from_manifest_sha256(crypto::toBytes(crypto::sha256(oldManifest)));
    pack.set_to_manifest_sha256(crypto::toBytes(crypto::sha256(newManifest)));
    pack.set_manifest(std::string(newManifest));
    for (const v1::SegmentRef& segment : to.segments()) {
        if (holdsContent(from, segment.sha256()))
            continue;
        TRY_ASSIGN(v1::PackedSegment packed, packSegment(segment, from, segments, level));
        *pack.add_segments() = std::move(packed);
    }
    std::string file = pack.SerializeAsString();
    if (file.size() > limits::kPackBytes)
        return fail(ErrorCode::ResourceExhausted, "the pack is too large");
    return file;
}

} // namespace tongban::catalogue
