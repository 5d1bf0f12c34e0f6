// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/pack_reader.h"
#include "sync/crypto/digest.h"
#include "tests/fuzz/city.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

namespace
{

enum class PackWay : unsigned { WholePack, OneFrame, ManifestFrame, Delta, NamedSegment };
constexpr unsigned kPackWays = 5;

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

// The city's own pack, in which one thing is the input.
std::string packWith(PackWay way, std::string_view input)
{
    v1::Pack pack;
    promise(pack.ParseFromString(city().pack) && pack.frames_size() > 0, "the city's pack has frames");
    if (way == PackWay::OneFrame)
        pack.set_frames(0, std::string(input));
    else
        pack.set_manifest_frame(std::string(input));
    return pack.SerializeAsString();
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
    case PackWay::ManifestFrame: return readWhole(packWith(way, input));
    case PackWay::Delta:
        return promiseIsAsked(changed, catalogue::unpackFrame(changed, input, from, city().segments()));
    case PackWay::NamedSegment: break;
    }
    v1::PackedSegment named;
    if (named.ParseFromArray(input.data(), static_cast<int>(input.size())))
        promiseIsAsked(changed, catalogue::unpackSegment(changed, named, from, city().segments()));
}

Seeds packSeeds()
{
    v1::Pack pack;
    promise(pack.ParseFromString(city().pack), "the city's pack can be read");
    const auto named = catalogue::packSegment(changedSegment(), city().older.manifestMessage, city().segments(), 3);
    const auto delta = catalogue::packFrame(changedSegment(), city().older.manifestMessage, city().segments(), 3);
    return {'\0' + city().pack, '\1' + pack.frames(0), '\2' + pack.manifest_frame(), '\3' + *delta,
            '\4' + named->SerializeAsString()};
}

} // namespace tongban::fuzz
