// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/trust/manifest_check.h"
#include "sync/catalogue/update/held_segments.h"
#include "sync/crypto/digest.h"
#include "tests/fuzz/city.h"
#include "tests/fuzz/targets/targets.h"

#include <set>

namespace tongban::fuzz
{

namespace
{

// Comparing all with all is the publisher's affair; more than this tells nothing new.
constexpr int kCompared = 40;

// A head that names these very bytes, so that the checks behind the hash are reached.
v1::Head headNaming(std::string_view bytes)
{
    v1::Manifest claimed;
    (void)claimed.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
    v1::Head head;
    head.set_region(claimed.region());
    head.set_version(claimed.version());
    head.set_manifest_sha256(crypto::toBytes(crypto::sha256(bytes)));
    head.set_manifest_bytes(static_cast<std::int64_t>(bytes.size()));
    return head;
}

void compare(const v1::Manifest& manifest, const v1::Manifest& held)
{
    std::set<std::string> collections;
    for (int i = 0; i < manifest.segments_size() && i < kCompared; ++i) {
        const v1::SegmentRef& segment = manifest.segments(i);
        collections.insert(segment.collection());
        promise(catalogue::holdsSegment(manifest, segment), "a manifest holds its own segments");
        (void)catalogue::deltaBase(segment, held);
        std::size_t bytes = 0;
        for (const v1::SegmentRef* old : catalogue::prefixSegments(segment, manifest))
            bytes += static_cast<std::size_t>(old->bytes());
        promise(bytes <= limits::kPackPrefixBytes, "a prefix stays within its limit");
    }
    promise(catalogue::droppedCollections(manifest, manifest).empty(), "nothing is dropped from itself");
    if (manifest.segments_size() <= kCompared)
        promise(catalogue::wantedPart(manifest, collections).segments().empty(), "who wants nothing gets nothing");
}

} // namespace

void readManifest(std::string_view input)
{
    promise(!catalogue::openManifest(input, city().newer.headMessage) || input == city().newer.manifest,
            "only the manifest a head names is opened");
    const auto manifest = catalogue::openManifest(input, headNaming(input));
    if (!manifest)
        return;
    compare(*manifest, city().older.manifestMessage);
    compare(city().newer.manifestMessage, *manifest);
}

Seeds manifestSeeds()
{
    v1::Manifest edge = city().newer.manifestMessage;
    edge.mutable_segments(0)->set_bytes(static_cast<std::int64_t>(limits::kSegmentBytes));
    edge.clear_region();
    return {city().older.manifest, city().newer.manifest, edge.SerializeAsString(), v1::Manifest().SerializeAsString()};
}

} // namespace tongban::fuzz
