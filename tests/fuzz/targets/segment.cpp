// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "sync/catalogue/segment/segment_writer.h"
#include "sync/catalogue/segment/zstd_frame.h"
#include "sync/crypto/digest.h"
#include "tests/fuzz/city.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

namespace
{

// What a reader accepts is byte for byte what a writer writes: otherwise rows would not give back the segment.
bool readsBackTheSame(std::string_view segment, std::int64_t& records)
{
    catalogue::SegmentReader reader(segment);
    catalogue::SegmentWriter writer;
    for (;;) {
        const auto record = reader.next();
        if (!record)
            return false;
        if (!*record)
            break;
        promise(writer.add((*record)->id, (*record)->body).has_value(), "what was read can be written");
        ++records;
    }
    promise(writer.take() == segment, "what was read and written again is the same");
    return true;
}

// A reference that has everything right but what is wrong with the segment itself.
v1::SegmentRef truthfulReference(std::string_view segment, std::int64_t records)
{
    v1::SegmentRef reference;
    reference.set_collection("guide");
    reference.set_sha256(crypto::toBytes(crypto::sha256(segment)));
    reference.set_bytes(static_cast<std::int64_t>(segment.size()));
    reference.set_records(records);
    return reference;
}

} // namespace

void readSegment(std::string_view input)
{
    std::int64_t records = 0;
    const bool readable = readsBackTheSame(input, records);
    const v1::SegmentRef reference = truthfulReference(input, records);
    const bool accepted = catalogue::checkSegment(reference, input).has_value();
    promise(accepted == readable, "a segment is accepted when every record of it can be read");
    // As the file of a web server: a frame that claims anything.
    for (const std::size_t bytes : {std::size_t{1}, std::size_t{64}, input.size() * 2}) {
        if (const auto opened = catalogue::openFrame(input, bytes))
            promise(opened->size() == bytes, "a frame becomes as long as it should");
    }
    v1::SegmentRef other = city().newer.manifestMessage.segments(0);
    if (const auto opened = catalogue::openSegment(other, input))
        promise(crypto::toBytes(crypto::sha256(*opened)) == other.sha256(), "what is opened is what was asked for");
}

Seeds segmentSeeds()
{
    Seeds seeds;
    for (const auto& [sha256, bytes] : city().segmentBytes)
        seeds.push_back(bytes.substr(0, 2'000));
    for (const v1::SegmentRef& segment : city().newer.manifestMessage.segments())
        seeds.push_back(*catalogue::compressFrame(city().segmentBytes.at(segment.sha256()), 3));
    catalogue::SegmentWriter writer;
    (void)writer.add("a", "");
    (void)writer.add("b", std::string(200, 'b'));
    seeds.push_back(writer.take());
    return seeds;
}

} // namespace tongban::fuzz
