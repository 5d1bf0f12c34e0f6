// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/publish/build_catalogue.h"

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_writer.h"
#include "sync/catalogue/trust/head_check.h"
#include "sync/catalogue/trust/manifest_check.h"
#include "sync/crypto/digest.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace tongban::catalogue
{

namespace
{

using Files = std::map<std::string, std::string>;

const v1::SegmentRef* published(const v1::Manifest& previous, const std::string& sha256)
{
    const auto found = std::ranges::find(previous.segments(), sha256, &v1::SegmentRef::sha256);
    return found == previous.segments().end() ? nullptr : &*found;
}

Result<std::string> writeSegment(const Collection& collection, const SegmentPlan& plan)
{
    SegmentWriter writer;
    for (std::size_t i = plan.begin; i < plan.end; ++i)
        TRY(writer.add(collection.records[i].id, collection.records[i].body));
    if (writer.bytes() > limits::kSegmentBytes)
        return fail(ErrorCode::ResourceExhausted, "a segment of " + collection.name + " is too large");
    return writer.take();
}

// A segment that was published before keeps its file: compressing again could give another one.
Result<void> compress(const Publication& publication, v1::SegmentRef& reference, const std::string& segment,
                      Files& files)
{
    if (const v1::SegmentRef* before = published(publication.previous, reference.sha256())) {
        reference.set_compressed_bytes(before->compressed_bytes());
        return {};
    }
    TRY_ASSIGN(std::string frame, compressFrame(segment, publication.level));
    reference.set_compressed_bytes(static_cast<std::int64_t>(frame.size()));
    // What readers would refuse is not published.
    TRY(openSegment(reference, frame));
    files.emplace(segmentPath(publication.region, reference.sha256()), std::move(frame));
    return {};
}

Result<void> addSegment(const Publication& publication, const Collection& collection, const SegmentPlan& plan,
                        BuiltCatalogue& built)
{
    TRY_ASSIGN(const std::string segment, writeSegment(collection, plan));
    v1::SegmentRef& reference = *built.manifestMessage.add_segments();
    reference.set_collection(collection.name);
    reference.set_first_id(plan.firstId);
    reference.set_next_id(plan.nextId);
    reference.set_sha256(crypto::toBytes(crypto::sha256(segment)));
    reference.set_bytes(static_cast<std::int64_t>(segment.size()));
    reference.set_records(static_cast<std::int64_t>(plan.end - plan.begin));
    reference.set_essential(collection.essential);
    return compress(publication, reference, segment, built.files);
}

// A manifest lists collections by name.
std::vector<const Collection*> byName(std::span<const Collection> collections)
{
    std::vector<const Collection*> sorted;
    for (const Collection& collection : collections)
        sorted.push_back(&collection);
    std::ranges::sort(sorted, {}, &Collection::name);
    return sorted;
}

Result<void> checkInput(const Publication& publication)
{
    if (publication.region.empty() || publication.version < 1)
        return fail(ErrorCode::InvalidArgument, "a publication has a region and a version");
    if (publication.version <= publication.previous.version())
        return fail(ErrorCode::InvalidArgument, "a publication has a version above the one before");
    const std::vector<const Collection*> sorted = byName(publication.collections);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (sorted[i]->name.empty() || (i > 0 && sorted[i]->name == sorted[i - 1]->name))
            return fail(ErrorCode::InvalidArgument, "collections have names, each its own");
        // Before it is cut: a plan over unsorted records would lose some.
        const bool sortedById = std::ranges::adjacent_find(sorted[i]->records, std::greater_equal<>(), &Record::id) ==
                                sorted[i]->records.end();
        if (!sortedById)
            return fail(ErrorCode::InvalidArgument, "records of " + sorted[i]->name + " are not sorted by id");
    }
    return {};
}

Result<void> signHeadOf(const Publication& publication, const crypto::SigningKey& headKey, BuiltCatalogue& built)
{
    v1::Head& head = built.headMessage;
    head.set_region(publication.region);
    head.set_version(publication.version);
    head.set_manifest_sha256(crypto::toBytes(crypto::sha256(built.manifest)));
    head.set_manifest_bytes(static_cast<std::int64_t>(built.manifest.size()));
    head.set_published_ms(publication.publishedMs);
    head.set_expires_ms(publication.expiresMs);
    head.set_min_client(publication.minClient);
    head.set_root_version(publication.rootVersion);
    TRY_ASSIGN(built.head, signHead(head, {&headKey}));
    return {};
}

} // namespace

Result<BuiltCatalogue> buildCatalogue(const Publication& publication, const crypto::SigningKey& headKey)
{
    TRY(checkInput(publication));
    BuiltCatalogue built;
    built.manifestMessage.set_region(publication.region);
    built.manifestMessage.set_version(publication.version);
    for (const Collection* collection : byName(publication.collections)) {
        for (const SegmentPlan& plan : planSegments(publication.previous, *collection, publication.sizes))
            TRY(addSegment(publication, *collection, plan, built));
    }
    TRY(checkReferences(built.manifestMessage));
    built.manifest = built.manifestMessage.SerializeAsString();
    if (built.manifest.size() > limits::kManifestBytes)
        return fail(ErrorCode::ResourceExhausted, "the manifest is too large");
    TRY(signHeadOf(publication, headKey, built));
    built.files.emplace(manifestPath(publication.region, built.headMessage.manifest_sha256()), built.manifest);
    return built;
}

} // namespace tongban::catalogue
