// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/segment_patch.h"

#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "sync/catalogue/segment/segment_writer.h"

#include <optional>
#include <string_view>
#include <utility>

namespace tongban::catalogue
{

namespace
{

// The old records in the range of a segment, one after the other.
class OldRecords
{
public:
    [[nodiscard]] static Result<OldRecords> of(const v1::SegmentRef& range, const v1::Manifest& from,
                                               const SegmentProvider& old)
    {
        OldRecords records(range);
        for (const v1::SegmentRef* reference : prefixSegments(range, from)) {
            TRY_ASSIGN(std::string bytes, old(*reference));
            records.m_segments.push_back(std::move(bytes));
        }
        return records;
    }

    // Nothing: there are no more.
    [[nodiscard]] Result<std::optional<RecordView>> next()
    {
        while (true) {
            if (!m_reader && m_at == m_segments.size())
                return std::optional<RecordView>();
            if (!m_reader)
                m_reader.emplace(m_segments[m_at++]);
            TRY_ASSIGN(const std::optional<RecordView> record, m_reader->next());
            if (!record)
                m_reader.reset();
            else if (record->id >= m_range.first_id() && (m_range.next_id().empty() || record->id < m_range.next_id()))
                return record;
        }
    }

private:
    explicit OldRecords(const v1::SegmentRef& range)
        : m_range(range)
    {
    }

    const v1::SegmentRef& m_range;
    std::vector<std::string> m_segments;
    std::size_t m_at = 0;
    std::optional<SegmentReader> m_reader;
};

// Merges old and new, both sorted by id.
class Differ
{
public:
    explicit Differ(OldRecords old)
        : m_old(std::move(old))
    {
    }

    [[nodiscard]] Result<void> start()
    {
        return advance();
    }
    [[nodiscard]] Result<void> add(const RecordView& record)
    {
        while (m_next && m_next->id < record.id)
            TRY(dropNext());
        if (!m_next || m_next->id != record.id) {
            edit(RecordEditKind::New, {}, record);
            return {};
        }
        if (m_next->body == record.body)
            ++m_kept;
        else
            edit(RecordEditKind::Changed, editsBetween(m_next->body, record.body), {});
        return advance();
    }
    [[nodiscard]] Result<SegmentPatch> finish()
    {
        while (m_next)
            TRY(dropNext());
        return std::move(m_patch);
    }

private:
    [[nodiscard]] Result<void> dropNext()
    {
        edit(RecordEditKind::Gone, {}, {});
        return advance();
    }
    void edit(RecordEditKind kind, std::vector<ByteEdit> places, const RecordView& record)
    {
        m_patch.push_back(
            {std::exchange(m_kept, 0), kind, std::move(places), std::string(record.id), std::string(record.body)});
    }
    [[nodiscard]] Result<void> advance()
    {
        TRY_ASSIGN(m_next, m_old.next());
        return {};
    }

    OldRecords m_old;
    std::optional<RecordView> m_next;
    std::uint32_t m_kept = 0;
    SegmentPatch m_patch;
};

Error notAgainstThese()
{
    return {ErrorCode::DataLoss, "a patch that was made against other records"};
}

Result<std::string> edited(std::string_view body, const std::vector<ByteEdit>& places)
{
    std::string out;
    for (const ByteEdit& place : places) {
        if (place.kept > body.size() || place.dropped > body.size() - place.kept)
            return fail(notAgainstThese());
        out.append(body.substr(0, place.kept)).append(place.added);
        body.remove_prefix(std::size_t{place.kept} + place.dropped);
    }
    return out.append(body);
}

class Patcher
{
public:
    Patcher(OldRecords old, std::size_t bytes)
        : m_old(std::move(old))
        , m_bytes(bytes)
    {
    }

    [[nodiscard]] Result<void> apply(const RecordEdit& edit)
    {
        for (std::uint32_t i = 0; i < edit.kept; ++i) {
            TRY_ASSIGN(const RecordView record, needNext());
            TRY(put(record.id, record.body));
        }
        if (edit.kind == RecordEditKind::New)
            return put(edit.id, edit.body);
        TRY_ASSIGN(const RecordView record, needNext());
        if (edit.kind == RecordEditKind::Gone)
            return {};
        TRY_ASSIGN(const std::string body, edited(record.body, edit.places));
        return put(record.id, body);
    }
    [[nodiscard]] Result<std::string> finish()
    {
        while (true) {
            TRY_ASSIGN(const std::optional<RecordView> record, m_old.next());
            if (!record)
                return m_writer.take();
            TRY(put(record->id, record->body));
        }
    }

private:
    [[nodiscard]] Result<RecordView> needNext()
    {
        TRY_ASSIGN(const std::optional<RecordView> record, m_old.next());
        if (!record)
            return fail(notAgainstThese());
        return *record;
    }
    // No more than the segment may be: a patch could make much of little.
    [[nodiscard]] Result<void> put(std::string_view id, std::string_view body)
    {
        if (m_writer.bytes() > m_bytes || !m_writer.add(id, body))
            return fail(notAgainstThese());
        return {};
    }

    OldRecords m_old;
    std::size_t m_bytes;
    SegmentWriter m_writer;
};

} // namespace

Result<SegmentPatch> diffSegment(const v1::SegmentRef& segment, const v1::Manifest& from,
                                 const SegmentProvider& segments)
{
    TRY_ASSIGN(const std::string bytes, segments(segment));
    TRY(checkSegment(segment, bytes));
    TRY_ASSIGN(OldRecords old, OldRecords::of(segment, from, segments));
    Differ differ(std::move(old));
    TRY(differ.start());
    SegmentReader reader(bytes);
    while (true) {
        TRY_ASSIGN(const std::optional<RecordView> record, reader.next());
        if (!record)
            return differ.finish();
        TRY(differ.add(*record));
    }
}

Result<std::string> patchSegment(const v1::SegmentRef& reference, const SegmentPatch& patch, const v1::Manifest& from,
                                 const SegmentProvider& old)
{
    TRY_ASSIGN(OldRecords records, OldRecords::of(reference, from, old));
    Patcher patcher(std::move(records), static_cast<std::size_t>(reference.bytes()));
    for (const RecordEdit& edit : patch)
        TRY(patcher.apply(edit));
    TRY_ASSIGN(std::string segment, patcher.finish());
    TRY(checkSegment(reference, segment));
    return segment;
}

} // namespace tongban::catalogue
