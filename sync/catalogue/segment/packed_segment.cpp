// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/packed_segment.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/zstd_frame.h"
#include "sync/crypto/digest.h"

namespace tongban::catalogue
{

namespace
{

using References = std::vector<const v1::SegmentRef*>;

Result<std::string> bytesOfAll(const References& references, const SegmentProvider& old)
{
    std::string bytes;
    for (const v1::SegmentRef* reference : references) {
        TRY_ASSIGN(std::string segment, old(*reference));
        // Mostly there is one: then nothing is copied.
        if (bytes.empty())
            bytes = std::move(segment);
        else
            bytes.append(segment);
    }
    return bytes;
}

Result<References> namedSegments(const v1::PackedSegment& packed, const v1::Manifest& from)
{
    References named;
    std::size_t bytes = 0;
    for (const std::string& sha256 : packed.prefix_sha256()) {
        const v1::SegmentRef* reference = findContent(from, sha256);
        if (reference == nullptr)
            return fail(ErrorCode::DataLoss, "packed against a segment that is not held");
        // Before anything is read: a list of the same segment a thousand times would fill the memory.
        bytes += static_cast<std::size_t>(reference->bytes());
        if (bytes > limits::kPackPrefixBytes)
            return fail(ErrorCode::DataLoss, "packed against more than a segment may be");
        named.push_back(reference);
    }
    return named;
}

Result<std::string> unpack(const v1::SegmentRef& reference, std::string_view frame, const References& prefix,
                           const SegmentProvider& old)
{
    TRY_ASSIGN(const std::string bytes, bytesOfAll(prefix, old));
    TRY_ASSIGN(std::string segment, openFrame(frame, static_cast<std::size_t>(reference.bytes()), bytes));
    TRY(checkSegment(reference, segment));
    return segment;
}

} // namespace

std::vector<const v1::SegmentRef*> prefixSegments(const v1::SegmentRef& segment, const v1::Manifest& from)
{
    References overlapping;
    std::size_t bytes = 0;
    for (const v1::SegmentRef& old : from.segments()) {
        const auto size = static_cast<std::size_t>(old.bytes());
        if (!rangesOverlap(old, segment) || bytes + size > limits::kPackPrefixBytes)
            continue;
        bytes += size;
        overlapping.push_back(&old);
    }
    return overlapping;
}

std::string deltaBase(const v1::SegmentRef& segment, const v1::Manifest& from)
{
    const References prefix = prefixSegments(segment, from);
    if (prefix.empty())
        return {};
    if (prefix.size() == 1)
        return prefix.front()->sha256();
    std::string hashes;
    for (const v1::SegmentRef* old : prefix)
        hashes.append(old->sha256());
    return crypto::toBytes(crypto::sha256(hashes));
}

Result<std::string> packFrame(const v1::SegmentRef& segment, const v1::Manifest& from, const SegmentProvider& segments,
                              int level)
{
    TRY_ASSIGN(const std::string prefix, bytesOfAll(prefixSegments(segment, from), segments));
    TRY_ASSIGN(const std::string bytes, segments(segment));
    TRY(checkSegment(segment, bytes));
    return compressFrame(bytes, level, prefix);
}

Result<std::string> unpackFrame(const v1::SegmentRef& reference, std::string_view frame, const v1::Manifest& from,
                                const SegmentProvider& old)
{
    return unpack(reference, frame, prefixSegments(reference, from), old);
}

Result<v1::PackedSegment> packSegment(const v1::SegmentRef& segment, const v1::Manifest& from,
                                      const SegmentProvider& segments, int level)
{
    v1::PackedSegment packed;
    packed.set_sha256(segment.sha256());
    packed.set_bytes(segment.bytes());
    for (const v1::SegmentRef* old : prefixSegments(segment, from))
        packed.add_prefix_sha256(old->sha256());
    TRY_ASSIGN(*packed.mutable_frame(), packFrame(segment, from, segments, level));
    return packed;
}

Result<std::string> unpackSegment(const v1::SegmentRef& reference, const v1::PackedSegment& packed,
                                  const v1::Manifest& from, const SegmentProvider& old)
{
    TRY_ASSIGN(const References prefix, namedSegments(packed, from));
    return unpack(reference, packed.frame(), prefix, old);
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
