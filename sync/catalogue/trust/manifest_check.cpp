// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/trust/manifest_check.h"

#include "sync/base/limits.h"
#include "sync/catalogue/trust/web_page.h"
#include "sync/crypto/digest.h"

namespace tongban::catalogue
{

namespace
{

bool within(std::int64_t value, std::int64_t least, std::size_t most)
{
    return value >= least && value <= static_cast<std::int64_t>(most);
}

Result<void> checkReference(const v1::SegmentRef& segment)
{
    if (segment.collection().empty() || segment.collection().size() > limits::kRecordIdBytes)
        return fail(ErrorCode::DataLoss, "a segment without a collection");
    if (segment.sha256().size() != 32)
        return fail(ErrorCode::DataLoss, "a segment without a hash");
    if (segment.first_id().size() > limits::kRecordIdBytes || segment.next_id().size() > limits::kRecordIdBytes ||
        (!segment.next_id().empty() && segment.next_id() <= segment.first_id()))
        return fail(ErrorCode::DataLoss, "a segment with an impossible range");
    if (!within(segment.bytes(), 1, limits::kSegmentBytes) ||
        !within(segment.compressed_bytes(), 1, limits::kSegmentFileBytes) ||
        !within(segment.records(), 1, limits::kSegmentBytes))
        return fail(ErrorCode::DataLoss, "a segment with impossible sizes");
    return {};
}

// What may stand after `previous` (nullptr: at the beginning).
bool follows(const v1::SegmentRef* previous, const v1::SegmentRef& segment)
{
    if (previous == nullptr)
        return segment.first_id().empty();
    if (previous->collection() == segment.collection())
        return !previous->next_id().empty() && previous->next_id() == segment.first_id();
    return previous->next_id().empty() && previous->collection() < segment.collection() && segment.first_id().empty();
}

Result<v1::Manifest> parseManifest(std::string_view bytes)
{
    v1::Manifest manifest;
    if (!manifest.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return fail(ErrorCode::DataLoss, "not a manifest");
    return manifest;
}

} // namespace

Result<v1::Manifest> openManifest(std::string_view bytes, const v1::Head& head)
{
    if (bytes.size() > limits::kManifestBytes || bytes.size() != static_cast<std::size_t>(head.manifest_bytes()))
        return fail(notWhatWasAsked(bytes, "a manifest does not have the size its head says"));
    if (crypto::asText(crypto::sha256(bytes)) != head.manifest_sha256())
        return fail(notWhatWasAsked(bytes, "a manifest does not have the hash its head says"));
    TRY_ASSIGN(v1::Manifest manifest, parseManifest(bytes));
    if (manifest.region() != head.region() || manifest.version() != head.version())
        return fail(ErrorCode::DataLoss, "a manifest of another region or version");
    TRY(checkReferences(manifest));
    return manifest;
}

Result<v1::Manifest> readStoredManifest(std::string_view bytes)
{
    return parseManifest(bytes);
}

Result<void> checkReferences(const v1::Manifest& manifest)
{
    const v1::SegmentRef* previous = nullptr;
    for (const v1::SegmentRef& segment : manifest.segments()) {
        TRY(checkReference(segment));
        if (!follows(previous, segment))
            return fail(ErrorCode::DataLoss, "the segments of a manifest leave a gap or overlap");
        previous = &segment;
    }
    if (previous != nullptr && !previous->next_id().empty())
        return fail(ErrorCode::DataLoss, "the last segment of a collection does not reach its end");
    return {};
}

} // namespace tongban::catalogue
