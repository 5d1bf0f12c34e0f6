// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/segment_check.h"

#include "sync/catalogue/segment/segment_reader.h"
#include "sync/catalogue/segment/zstd_frame.h"
#include "sync/catalogue/trust/web_page.h"
#include "sync/crypto/digest.h"

namespace tongban::catalogue
{

Result<void> checkSegment(const v1::SegmentRef& reference, std::string_view segment)
{
    if (segment.size() != static_cast<std::size_t>(reference.bytes()))
        return fail(ErrorCode::DataLoss, "a segment does not have the size its manifest says");
    if (crypto::asText(crypto::sha256(segment)) != reference.sha256())
        return fail(ErrorCode::DataLoss, "a segment does not have the hash its manifest says");
    SegmentReader reader(segment);
    std::int64_t records = 0;
    while (true) {
        TRY_ASSIGN(const std::optional<RecordView> record, reader.next());
        if (!record)
            break;
        if (!isInRange(record->id, reference))
            return fail(ErrorCode::DataLoss, "a record lies outside the range of its segment");
        ++records;
    }
    if (records != reference.records())
        return fail(ErrorCode::DataLoss, "a segment does not have as many records as its manifest says");
    return {};
}

Result<std::string> openSegment(const v1::SegmentRef& reference, std::string_view file)
{
    // A file may have been compressed again on its way (a bundle): what is inside counts, not how long the frame is.
    Result<std::string> segment = openFrame(file, static_cast<std::size_t>(reference.bytes()));
    if (!segment)
        return fail(looksLikeWebPage(file) ? notWhatWasAsked(file, {}) : segment.error());
    TRY(checkSegment(reference, *segment));
    return segment;
}

bool isInRange(std::string_view id, const v1::SegmentRef& range)
{
    return id >= range.first_id() && (range.next_id().empty() || id < range.next_id());
}

bool rangesOverlap(const v1::SegmentRef& left, const v1::SegmentRef& right)
{
    const bool leftReaches = left.next_id().empty() || right.first_id() < left.next_id();
    const bool rightReaches = right.next_id().empty() || left.first_id() < right.next_id();
    return left.collection() == right.collection() && leftReaches && rightReaches;
}

bool sameSegment(const v1::SegmentRef& left, const v1::SegmentRef& right)
{
    return left.sha256() == right.sha256() && left.collection() == right.collection() &&
           left.first_id() == right.first_id() && left.next_id() == right.next_id();
}

} // namespace tongban::catalogue
