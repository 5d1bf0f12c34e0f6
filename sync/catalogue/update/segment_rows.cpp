// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/segment_rows.h"

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

    [[nodiscard]] Result<std::vector<RecordChange>> finish()
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
    std::vector<RecordChange> m_changes;
};

} // namespace

Result<std::string> rebuildSegment(CatalogueStore& store, const v1::SegmentRef& reference)
{
    SegmentWriter writer;
    TRY(store.readRecords(reference.collection(), reference.first_id(), reference.next_id(),
                          [&](std::string_view id, std::string_view body) { return writer.add(id, body); }));
    std::string segment = writer.take();
    TRY(checkSegment(reference, segment));
    return segment;
}

Result<std::vector<RecordChange>> changesToSegment(CatalogueStore& store, const v1::SegmentRef& reference,
                                                   std::string_view segment)
{
    MergeJoin join(reference.collection(), segment);
    TRY(join.start());
    TRY(store.readRecords(reference.collection(), reference.first_id(), reference.next_id(),
                          [&](std::string_view id, std::string_view body) { return join.row(id, body); }));
    return join.finish();
}

Result<std::vector<RecordChange>> changesToNothing(CatalogueStore& store, std::string_view collection)
{
    std::vector<RecordChange> changes;
    TRY(store.readRecords(collection, {}, {}, [&](std::string_view id, std::string_view) -> Result<void> {
        changes.push_back({std::string(collection), std::string(id), {}, true});
        return {};
    }));
    return changes;
}

} // namespace tongban::catalogue
