// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/segment_getter.h"

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/update/segment_rows.h"

#include <utility>

namespace tongban::catalogue
{

SegmentGetter::SegmentGetter(UpdateContext& context, v1::Manifest held, std::optional<PackReader> pack)
    : m_context(context)
    , m_held(std::move(held))
    , m_pack(std::move(pack))
{
}

Result<std::string> SegmentGetter::get(const v1::SegmentRef& reference)
{
    TRY(m_context.checkCancelled());
    Result<std::string> segment = fromRows(reference);
    if (!segment && mayTryAnotherWay(segment.error()))
        segment = fromPack(reference);
    if (!segment && mayTryAnotherWay(segment.error()))
        segment = fromFile(reference);
    return segment;
}

bool SegmentGetter::usedFiles() const
{
    return m_usedFiles;
}

// The same content under another range.
Result<std::string> SegmentGetter::fromRows(const v1::SegmentRef& reference)
{
    const v1::SegmentRef* same = findContent(m_held, reference.sha256());
    if (same == nullptr || same->collection() != reference.collection())
        return fail(ErrorCode::NotFound);
    TRY_ASSIGN(std::string segment, rebuildSegment(m_context.store(), *same));
    TRY(checkSegment(reference, segment));
    return segment;
}

Result<std::string> SegmentGetter::fromPack(const v1::SegmentRef& reference)
{
    if (!m_pack)
        return fail(ErrorCode::NotFound);
    return m_pack->segment(reference, m_held,
                           [&](const v1::SegmentRef& old) { return rebuildSegment(m_context.store(), old); });
}

Result<std::string> SegmentGetter::fromFile(const v1::SegmentRef& reference)
{
    m_usedFiles = true;
    const std::string path = segmentPath(m_context.region(), reference.sha256());
    TRY_ASSIGN(const std::string file,
               m_context.fetchCounted(path, limits::kSegmentFileBytes, reference.compressed_bytes()));
    return openSegment(reference, file);
}

} // namespace tongban::catalogue
