// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/segment_getter.h"

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/segment_check.h"

#include <algorithm>
#include <utility>

namespace tongban::catalogue
{

namespace
{

// Who publishes deltas publishes them for all segments: after two that are not there, no more are asked for.
constexpr int kDeltasToMiss = 2;

} // namespace

SegmentGetter::SegmentGetter(UpdateContext& context, v1::Manifest held, std::optional<PackReader> pack)
    : m_context(context)
    , m_rows(context.store(), std::move(held))
    , m_pack(std::move(pack))
    , m_rung(m_pack ? UpdateRung::Pack : UpdateRung::Deltas)
{
}

Result<Changes> SegmentGetter::changesTo(const v1::SegmentRef& reference)
{
    if (std::optional<Changes> begun = takeBegun(reference))
        return *std::move(begun);
    m_rows.keepFor(reference);
    TRY_ASSIGN(const std::string segment, get(reference));
    return m_rows.changesTo(reference, segment);
}

void SegmentGetter::begin(const v1::SegmentRef& reference)
{
    if (!m_pack || findContent(m_rows.manifest(), reference.sha256()) != nullptr || !rebuildBase(reference))
        return;
    const auto make = [&pack = *m_pack, &reference, rows = m_rows.rebuilt()]() -> std::optional<Changes> {
        const auto segment = pack.segment(reference, [&](const v1::SegmentRef& old) { return rows.bytes(old); });
        return segment ? rows.changesTo(reference, *segment).value_or(std::nullopt) : std::nullopt;
    };
    m_begun.emplace_back(&reference, std::async(std::launch::async | std::launch::deferred, make));
}

bool SegmentGetter::rebuildBase(const v1::SegmentRef& reference)
{
    m_rows.keepFor(reference);
    return std::ranges::all_of(prefixSegments(reference, m_rows.manifest()),
                               [&](const v1::SegmentRef* old) { return m_rows.rebuild(*old).has_value(); });
}

std::optional<Changes> SegmentGetter::takeBegun(const v1::SegmentRef& reference)
{
    if (m_begun.empty() || m_begun.front().first != &reference)
        return std::nullopt;
    std::future<std::optional<Changes>> begun = std::move(m_begun.front().second);
    m_begun.pop_front();
    return begun.get();
}

Result<std::string> SegmentGetter::get(const v1::SegmentRef& reference)
{
    using Way = Result<std::string> (SegmentGetter::*)(const v1::SegmentRef&);
    Result<std::string> segment = fail(ErrorCode::NotFound);
    for (const Way way :
         {&SegmentGetter::fromRows, &SegmentGetter::fromPack, &SegmentGetter::fromDelta, &SegmentGetter::fromFile}) {
        TRY(m_context.checkCancelled());
        segment = (this->*way)(reference);
        if (segment || !mayTryAnotherWay(segment.error()))
            return segment;
    }
    return segment;
}

void SegmentGetter::expect(const v1::SegmentRef& reference)
{
    const bool cheaper = m_pack || findContent(m_rows.manifest(), reference.sha256()) != nullptr ||
                         !deltaBase(reference, m_rows.manifest()).empty();
    if (!cheaper)
        m_context.fetchAhead(segmentPath(m_context.region(), reference.sha256()), limits::kSegmentFileBytes,
                             [reference](const std::string& file) { return openSegment(reference, file); });
}

UpdateRung SegmentGetter::rung() const
{
    return m_rung;
}

SegmentProvider SegmentGetter::heldSegments()
{
    return [this](const v1::SegmentRef& old) { return m_rows.segment(old); };
}

// The same content under another range.
Result<std::string> SegmentGetter::fromRows(const v1::SegmentRef& reference)
{
    const v1::SegmentRef* same = findContent(m_rows.manifest(), reference.sha256());
    if (same == nullptr || same->collection() != reference.collection())
        return fail(ErrorCode::NotFound);
    TRY_ASSIGN(std::string segment, m_rows.segment(*same));
    TRY(checkSegment(reference, segment));
    return segment;
}

Result<std::string> SegmentGetter::fromPack(const v1::SegmentRef& reference)
{
    if (!m_pack)
        return fail(ErrorCode::NotFound);
    return m_pack->segment(reference, heldSegments());
}

Result<std::string> SegmentGetter::fromDelta(const v1::SegmentRef& reference)
{
    const std::string base = deltaBase(reference, m_rows.manifest());
    if (base.empty() || m_deltasMissed >= kDeltasToMiss)
        return fail(ErrorCode::NotFound);
    const std::string path = deltaPath(m_context.region(), base, reference.sha256());
    const Result<std::string> frame =
        m_context.fetchCounted(path, limits::kSegmentFileBytes, reference.compressed_bytes());
    m_deltasMissed = frame ? 0 : m_deltasMissed + 1;
    TRY(frame);
    TRY_ASSIGN(std::string segment, unpackFrame(reference, *frame, m_rows.manifest(), heldSegments()));
    m_rung = std::max(m_rung, UpdateRung::Deltas);
    return segment;
}

Result<std::string> SegmentGetter::fromFile(const v1::SegmentRef& reference)
{
    m_rung = UpdateRung::Segments;
    const std::string path = segmentPath(m_context.region(), reference.sha256());
    return m_context.fetchCounted(path, limits::kSegmentFileBytes, reference.compressed_bytes(),
                                  [&](const std::string& file) { return openSegment(reference, file); });
}

} // namespace tongban::catalogue
