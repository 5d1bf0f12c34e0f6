// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/held_rows.h"

#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_join.h"
#include "sync/catalogue/segment/segment_writer.h"

#include <optional>
#include <utility>

namespace tongban::catalogue
{

namespace
{

class ChangesSink final : public JoinSink
{
public:
    explicit ChangesSink(std::string collection)
        : m_collection(std::move(collection))
    {
    }

    void same() override {}
    void changed(std::string_view, const RecordView& record) override
    {
        came(record);
    }
    void gone(std::string_view id) override
    {
        m_changes.push_back({m_collection, std::string(id), {}, true});
    }
    void came(const RecordView& record) override
    {
        m_changes.push_back({m_collection, std::string(record.id), std::string(record.body), false});
    }
    [[nodiscard]] Changes take()
    {
        return std::move(m_changes);
    }

private:
    std::string m_collection;
    Changes m_changes;
};

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
    ChangesSink sink(reference.collection());
    SegmentJoin join(segment, sink);
    TRY(join.start());
    for (const Rebuilt* rebuilt : cover)
        TRY(readRange(*rebuilt->bytes, reference,
                      [&](std::string_view id, std::string_view body) { return join.old(id, body); }));
    TRY(join.finish());
    return std::optional(sink.take());
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
    ChangesSink sink(reference.collection());
    SegmentJoin join(segment, sink);
    TRY(join.start());
    TRY(m_store.readRecords(reference.collection(), reference.first_id(), reference.next_id(),
                            [&](std::string_view id, std::string_view body) { return join.old(id, body); }));
    TRY(join.finish());
    return sink.take();
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
