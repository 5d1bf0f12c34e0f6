// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/held_rows.h"

#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "sync/catalogue/segment/segment_writer.h"

#include <optional>
#include <utility>

namespace tongban::catalogue
{

namespace
{

// One pass over rows and segment at once, both sorted by id.
class MergeJoin
{
public:
    MergeJoin(std::string collection, std::string_view segment)
        : m_collection(std::move(collection))
        , m_reader(segment)
    {
    }

    [[nodiscard]] Result<void> start()
    {
        return advance();
    }

    [[nodiscard]] Result<void> row(std::string_view id, std::string_view body)
    {
        while (m_next && m_next->id < id)
            TRY(insertNext());
        if (!m_next || m_next->id != id) {
            m_changes.push_back({m_collection, std::string(id), {}, true});
            return {};
        }
        return m_next->body == body ? advance() : insertNext();
    }

    [[nodiscard]] Result<Changes> finish()
    {
        while (m_next)
            TRY(insertNext());
        return std::move(m_changes);
    }

private:
    [[nodiscard]] Result<void> insertNext()
    {
        m_changes.push_back({m_collection, std::string(m_next->id), std::string(m_next->body), false});
        return advance();
    }

    [[nodiscard]] Result<void> advance()
    {
        TRY_ASSIGN(m_next, m_reader.next());
        return {};
    }

    std::string m_collection;
    SegmentReader m_reader;
    std::optional<RecordView> m_next;
    Changes m_changes;
};

// The records of a rebuilt segment that lie in the range, as if they were read from the store.
Result<void> joinRecords(MergeJoin& join, std::string_view segment, const v1::SegmentRef& range)
{
    SegmentReader reader(segment);
    while (true) {
        TRY_ASSIGN(const std::optional<RecordView> record, reader.next());
        if (!record || (!range.next_id().empty() && record->id >= range.next_id()))
            return {};
        if (record->id >= range.first_id())
            TRY(join.row(record->id, record->body));
    }
}

} // namespace

void RebuiltSegments::add(const v1::SegmentRef& reference, std::string bytes)
{
    m_segments.insert_or_assign(std::pair(reference.collection(), reference.first_id()),
                                Rebuilt{reference, std::make_shared<const std::string>(std::move(bytes))});
}

bool RebuiltSegments::holds(const v1::SegmentRef& reference) const
{
    const auto found = m_segments.find({reference.collection(), reference.first_id()});
    return found != m_segments.end() && found->second.reference.sha256() == reference.sha256();
}

Result<std::string> RebuiltSegments::bytes(const v1::SegmentRef& reference) const
{
    if (!holds(reference))
        return fail(ErrorCode::NotFound, "a segment that was not rebuilt");
    return *m_segments.at({reference.collection(), reference.first_id()}).bytes;
}

Result<std::optional<Changes>> RebuiltSegments::changesTo(const v1::SegmentRef& reference,
                                                          std::string_view segment) const
{
    const std::vector<const Rebuilt*> cover = coverOf(reference);
    if (cover.empty())
        return std::optional<Changes>();
    MergeJoin join(reference.collection(), segment);
    TRY(join.start());
    for (const Rebuilt* rebuilt : cover)
        TRY(joinRecords(join, *rebuilt->bytes, reference));
    TRY_ASSIGN(Changes changes, join.finish());
    return std::optional(std::move(changes));
}

// Rebuilt segments that follow each other and hold the whole range; none when some part of it was not rebuilt.
std::vector<const RebuiltSegments::Rebuilt*> RebuiltSegments::coverOf(const v1::SegmentRef& reference) const
{
    std::vector<const Rebuilt*> cover;
    for (const auto& [key, rebuilt] : m_segments) {
        if (!rangesOverlap(rebuilt.reference, reference))
            continue;
        const bool follows = cover.empty() ? rebuilt.reference.first_id() <= reference.first_id()
                                           : cover.back()->reference.next_id() == rebuilt.reference.first_id();
        if (!follows)
            return {};
        cover.push_back(&rebuilt);
    }
    if (cover.empty())
        return cover;
    const std::string& end = cover.back()->reference.next_id();
    const bool reachesEnd = end.empty() || (!reference.next_id().empty() && end >= reference.next_id());
    return reachesEnd ? cover : std::vector<const Rebuilt*>();
}

void RebuiltSegments::keepFor(const v1::SegmentRef& reference)
{
    std::erase_if(m_segments, [&](const auto& one) { return !rangesOverlap(one.second.reference, reference); });
}

HeldRows::HeldRows(CatalogueStore& store, v1::Manifest held)
    : m_store(store)
    , m_held(std::move(held))
{
}

const v1::Manifest& HeldRows::manifest() const
{
    return m_held;
}

const RebuiltSegments& HeldRows::rebuilt() const
{
    return m_rebuilt;
}

Result<std::string> HeldRows::segment(const v1::SegmentRef& reference)
{
    TRY(rebuild(reference));
    return m_rebuilt.bytes(reference);
}

Result<void> HeldRows::rebuild(const v1::SegmentRef& reference)
{
    if (m_rebuilt.holds(reference))
        return {};
    SegmentWriter writer;
    TRY(m_store.readRecords(reference.collection(), reference.first_id(), reference.next_id(),
                            [&](std::string_view id, std::string_view body) { return writer.add(id, body); }));
    // Not compared with its hash: whatever is made of it is, and a second reckoning of everything held would take as
    // long as the rest of an update.
    m_rebuilt.add(reference, writer.take());
    return {};
}

Result<Changes> HeldRows::changesTo(const v1::SegmentRef& reference, std::string_view segment)
{
    TRY_ASSIGN(std::optional<Changes> rebuilt, m_rebuilt.changesTo(reference, segment));
    if (rebuilt)
        return *std::move(rebuilt);
    MergeJoin join(reference.collection(), segment);
    TRY(join.start());
    TRY(m_store.readRecords(reference.collection(), reference.first_id(), reference.next_id(),
                            [&](std::string_view id, std::string_view body) { return join.row(id, body); }));
    return join.finish();
}

void HeldRows::keepFor(const v1::SegmentRef& reference)
{
    m_rebuilt.keepFor(reference);
}

Result<Changes> changesToNothing(CatalogueStore& store, std::string_view collection)
{
    Changes changes;
    TRY(store.readRecords(collection, {}, {}, [&](std::string_view id, std::string_view) -> Result<void> {
        changes.push_back({std::string(collection), std::string(id), {}, true});
        return {};
    }));
    return changes;
}

} // namespace tongban::catalogue
