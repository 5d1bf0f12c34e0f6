// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/segment_patch.h"

#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_join.h"
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
            else if (isInRange(record->id, m_range))
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

class PatchSink final : public JoinSink
{
public:
    void same() override
    {
        ++m_kept;
    }
    void changed(std::string_view oldBody, const RecordView& record) override
    {
        edit(RecordEditKind::Changed).places = editsBetween(oldBody, record.body);
    }
    void gone(std::string_view) override
    {
        edit(RecordEditKind::Gone);
    }
    void came(const RecordView& record) override
    {
        RecordEdit& come = edit(RecordEditKind::New);
        come.id = record.id;
        come.body = record.body;
    }
    [[nodiscard]] SegmentPatch take()
    {
        return std::move(m_patch);
    }

private:
    RecordEdit& edit(RecordEditKind kind)
    {
        RecordEdit& made = m_patch.emplace_back();
        made.kept = std::exchange(m_kept, 0);
        made.kind = kind;
        return made;
    }

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
    PatchSink sink;
    SegmentJoin join(bytes, sink);
    TRY(join.start());
    for (const v1::SegmentRef* reference : prefixSegments(segment, from)) {
        TRY_ASSIGN(const std::string old, segments(*reference));
        TRY(readRange(old, segment, [&](std::string_view id, std::string_view body) { return join.old(id, body); }));
    }
    TRY(join.finish());
    return sink.take();
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
