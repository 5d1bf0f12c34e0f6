// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/bundle/bundle_writer.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/trust/manifest_check.h"

#include <utility>

namespace tongban::catalogue
{

Result<std::string> writeBundle(const BundleParts& parts, const SegmentProvider& segments, int level)
{
    TRY_ASSIGN(const v1::Manifest manifest, readStoredManifest(parts.manifest));
    TRY_ASSIGN(const v1::Manifest old, readStoredManifest(parts.oldManifest));
    v1::Bundle bundle;
    for (const std::string& root : parts.roots)
        bundle.add_roots(root);
    bundle.set_head(std::string(parts.head));
    bundle.set_manifest(std::string(parts.manifest));
    for (const v1::SegmentRef& segment : manifest.segments()) {
        if (holdsContent(old, segment.sha256()))
            continue;
        TRY_ASSIGN(v1::PackedSegment packed, packSegment(segment, old, segments, level));
        *bundle.add_segments() = std::move(packed);
    }
    std::string file = bundle.SerializeAsString();
    if (file.size() > limits::kBundleBytes)
        return fail(ErrorCode::ResourceExhausted, "the bundle is too large");
    return file;
}

} // namespace tongban::catalogue
