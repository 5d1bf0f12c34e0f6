// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/segment_patch.h"
#include "sync/catalogue/segment/zstd_frame.h"
#include "sync/catalogue/update/pack_reader.h"
#include "sync/crypto/digest.h"
#include "tests/fuzz/city.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

namespace
{

enum class PackWay : unsigned { WholePack, OneFrame, ManifestFrame, Delta, NamedSegment, PatchesFrame, Patches };
constexpr unsigned kPackWays = 7;

void promiseIsAsked(const v1::SegmentRef& reference, const Result<std::string>& segment)
{
    if (segment)
        promise(crypto::toBytes(crypto::sha256(*segment)) == reference.sha256(),
                "what is rebuilt is what was asked for");
}

void readWhole(std::string_view pack)
{
    const City& all = city();
    const auto reader = catalogue::PackReader::open(pack, all.older.manifest, all.newer.headMessage);
    if (!reader)
        return;
    promise(reader->manifestBytes() == all.newer.manifest, "a pack leads to the manifest the head names");
    for (const v1::SegmentRef& segment : all.newer.manifestMessage.segments())
        promiseIsAsked(segment, reader->segment(segment, all.segments()));
}

// The patches of all that is new in the city.
std::string patches()
{
    const City& all = city();
    v1::SegmentPatches columns;
    for (const v1::SegmentRef& segment : all.newer.manifestMessage.segments()) {
        if (catalogue::holdsContent(all.older.manifestMessage, segment.sha256()))
            continue;
        const auto patch = catalogue::diffSegment(segment, all.older.manifestMessage, all.segments());
        promise(patch.has_value(), "two versions can be compared");
        catalogue::addPatch(*patch, columns);
    }
    return columns.SerializeAsString();
}

// The city's pack with patches in place of frames, whichever of them is smaller.
v1::Pack patchedPack()
{
    v1::Pack pack;
    promise(pack.ParseFromString(city().pack), "the city's pack can be read");
    const std::string bytes = patches();
    pack.clear_frames();
    pack.set_patches_bytes(static_cast<std::int64_t>(bytes.size()));
    pack.set_patches_frame(catalogue::compressFrame(bytes, 3).value_or(std::string()));
    return pack;
}

// The city's own pack, in which one thing is the input.
std::string packWith(PackWay way, std::string_view input)
{
    v1::Pack pack = patchedPack();
    if (way == PackWay::OneFrame)
        pack.add_frames(std::string(input));
    else if (way == PackWay::PatchesFrame)
        pack.set_patches_frame(std::string(input));
    else
        pack.set_manifest_frame(std::string(input));
    return pack.SerializeAsString();
}

// What stands in the frame, whatever it is compressed with.
void readPatches(std::string_view input)
{
    v1::SegmentPatches columns;
    if (!columns.ParseFromArray(input.data(), static_cast<int>(input.size())))
        return;
    const auto patches = catalogue::patchesOf(columns);
    for (std::size_t i = 0; patches && i < patches->size(); ++i) {
        for (const v1::SegmentRef& segment : city().newer.manifestMessage.segments())
            promiseIsAsked(segment, catalogue::patchSegment(segment, (*patches)[i], city().older.manifestMessage,
                                                            city().segments()));
    }
}

// A segment of the newer version that the older one does not have.
const v1::SegmentRef& changedSegment()
{
    for (const v1::SegmentRef& segment : city().newer.manifestMessage.segments()) {
        if (!catalogue::holdsContent(city().older.manifestMessage, segment.sha256()))
            return segment;
    }
    return city().newer.manifestMessage.segments(0);
}

} // namespace

void readPack(std::string_view input)
{
    const auto way = static_cast<PackWay>(takeByte(input) % kPackWays);
    const v1::SegmentRef& changed = changedSegment();
    const v1::Manifest& from = city().older.manifestMessage;
    switch (way) {
    case PackWay::WholePack: return readWhole(input);
    case PackWay::OneFrame:
    case PackWay::PatchesFrame:
    case PackWay::ManifestFrame: return readWhole(packWith(way, input));
    case PackWay::Delta:
        return promiseIsAsked(changed, catalogue::unpackFrame(changed, input, from, city().segments()));
    case PackWay::Patches: return readPatches(input);
    case PackWay::NamedSegment: break;
    }
    v1::PackedSegment named;
    if (named.ParseFromArray(input.data(), static_cast<int>(input.size())))
        promiseIsAsked(changed, catalogue::unpackSegment(changed, named, from, city().segments()));
}

Seeds packSeeds()
{
    const v1::Pack pack = patchedPack();
    const auto named = catalogue::packSegment(changedSegment(), city().older.manifestMessage, city().segments(), 3);
    const auto delta = catalogue::packFrame(changedSegment(), city().older.manifestMessage, city().segments(), 3);
    return {'\0' + city().pack,
            '\0' + pack.SerializeAsString(),
            '\1' + *delta,
            '\2' + pack.manifest_frame(),
            '\3' + *delta,
            '\4' + named->SerializeAsString(),
            '\5' + pack.patches_frame(),
            '\6' + patches()};
}

} // namespace tongban::fuzz
