// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/segment_join.h"

namespace tongban::catalogue
{

SegmentJoin::SegmentJoin(std::string_view segment, JoinSink& sink)
    : m_sink(sink)
    , m_reader(segment)
{
}

Result<void> SegmentJoin::start()
{
    return advance();
}

Result<void> SegmentJoin::old(std::string_view id, std::string_view body)
{
    while (m_next && m_next->id < id)
        TRY(takeNew());
    if (!m_next || m_next->id != id) {
        m_sink.gone(id);
        return {};
    }
    if (m_next->body == body)
        m_sink.same();
    else
        m_sink.changed(body, *m_next);
    return advance();
}

Result<void> SegmentJoin::finish()
{
    while (m_next)
        TRY(takeNew());
    return {};
}

Result<void> SegmentJoin::takeNew()
{
    m_sink.came(*m_next);
    return advance();
}

Result<void> SegmentJoin::advance()
{
    TRY_ASSIGN(m_next, m_reader.next());
    return {};
}

Result<void> readRange(std::string_view segment, const v1::SegmentRef& range, const RangeVisitor& visit)
{
    SegmentReader reader(segment);
    while (true) {
        TRY_ASSIGN(const std::optional<RecordView> record, reader.next());
        const bool beyond = record && !range.next_id().empty() && record->id >= range.next_id();
        if (!record || beyond)
            return {};
        if (record->id >= range.first_id())
            TRY(visit(record->id, record->body));
    }
}

} // namespace tongban::catalogue
