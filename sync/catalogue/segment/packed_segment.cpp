// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/packed_segment.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/zstd_frame.h"

namespace tongban::catalogue
{

namespace
{

Result<std::string> prefixOf(const v1::PackedSegment& packed, const v1::Manifest& from, const SegmentProvider& old)
{
    std::string prefix;
    for (const std::string& sha256 : packed.prefix_sha256()) {
        const v1::SegmentRef* reference = findContent(from, sha256);
        if (reference == nullptr)
            return fail(ErrorCode::DataLoss, "packed against a segment that is not held");
        // Before anything is read: a list of the same segment a thousand times would fill the memory.
        if (prefix.size() + static_cast<std::size_t>(reference->bytes()) > limits::kPackPrefixBytes)
            return fail(ErrorCode::DataLoss, "packed against more than a segment may be");
        TRY_ASSIGN(const std::string bytes, old(*reference));
        prefix.append(bytes);
    }
    return prefix;
}

} // namespace

Result<v1::PackedSegment> packSegment(const v1::SegmentRef& segment, const v1::Manifest& from,
                                      const SegmentProvider& segments, int level)
{
    v1::PackedSegment packed;
    packed.set_sha256(segment.sha256());
    packed.set_bytes(segment.bytes());
    std::string prefix;
    for (const v1::SegmentRef& old : from.segments()) {
        if (!rangesOverlap(old, segment) ||
            prefix.size() + static_cast<std::size_t>(old.bytes()) > limits::kPackPrefixBytes)
            continue;
        TRY_ASSIGN(const std::string bytes, segments(old));
        prefix.append(bytes);
        packed.add_prefix_sha256(old.sha256());
    }
    TRY_ASSIGN(const std::string bytes, segments(segment));
    TRY(checkSegment(segment, bytes));
    TRY_ASSIGN(*packed.mutable_frame(), compressFrame(bytes, level, prefix));
    return packed;
}

Result<std::string> unpackSegment(const v1::SegmentRef& reference, const v1::PackedSegment& packed,
                                  const v1::Manifest& from, const SegmentProvider& old)
{
    TRY_ASSIGN(const std::string prefix, prefixOf(packed, from, old));
    TRY_ASSIGN(std::string segment, openFrame(packed.frame(), static_cast<std::size_t>(reference.bytes()), prefix));
    TRY(checkSegment(reference, segment));
    return segment;
}

bool holdsContent(const v1::Manifest& manifest, std::string_view sha256)
{
    return findContent(manifest, sha256) != nullptr;
}

const v1::SegmentRef* findContent(const v1::Manifest& manifest, std::string_view sha256)
{
    for (const v1::SegmentRef& segment : manifest.segments()) {
        if (segment.sha256() == sha256)
            return &segment;
    }
    return nullptr;
}

} // namespace tongban::catalogue
