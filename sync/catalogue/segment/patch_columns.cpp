// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "sync/catalogue/segment/segment_patch.h"

#include <string_view>
#include <utility>

namespace tongban::catalogue
{

namespace
{

// Reads the columns from front to back. What is asked for beyond the end of one is remembered.
class ColumnReader
{
public:
    explicit ColumnReader(const v1::SegmentPatches& columns)
        : m_columns(columns)
        , m_text(columns.text())
    {
    }

    [[nodiscard]] SegmentPatch patch(std::uint32_t edits)
    {
        SegmentPatch patch;
        for (std::uint32_t i = 0; i < edits && m_whole; ++i)
            patch.push_back(edit());
        return patch;
    }
    // Everything was there, and nothing is left over.
    [[nodiscard]] bool isDone() const
    {
        const v1::SegmentPatches& all = m_columns;
        return m_whole && m_text.empty() && m_edit == all.kept_size() && m_edit == all.kinds_size() &&
               m_changed == all.places_size() && m_place == all.place_kept_size() &&
               m_place == all.place_dropped_size() && m_place == all.place_added_size() &&
               m_new == all.id_bytes_size() && m_new == all.body_bytes_size();
    }

private:
    template <typename Column>
    [[nodiscard]] std::uint32_t number(const Column& column, int index)
    {
        m_whole = m_whole && index < column.size();
        return m_whole ? column.Get(index) : 0;
    }
    [[nodiscard]] std::string text(std::uint32_t size)
    {
        m_whole = m_whole && size <= m_text.size();
        if (!m_whole)
            return {};
        std::string taken(m_text.substr(0, size));
        m_text.remove_prefix(size);
        return taken;
    }
    [[nodiscard]] RecordEdit edit()
    {
        RecordEdit edit;
        edit.kept = number(m_columns.kept(), m_edit);
        const std::uint32_t kind = number(m_columns.kinds(), m_edit++);
        m_whole = m_whole && kind <= static_cast<std::uint32_t>(RecordEditKind::New);
        edit.kind = static_cast<RecordEditKind>(kind);
        if (edit.kind == RecordEditKind::New) {
            edit.id = text(number(m_columns.id_bytes(), m_new));
            edit.body = text(number(m_columns.body_bytes(), m_new++));
        } else if (edit.kind == RecordEditKind::Changed) {
            const std::uint32_t places = number(m_columns.places(), m_changed++);
            for (std::uint32_t i = 0; i < places && m_whole; ++i)
                edit.places.push_back(place());
        }
        return edit;
    }
    [[nodiscard]] ByteEdit place()
    {
        ByteEdit place;
        place.kept = number(m_columns.place_kept(), m_place);
        place.dropped = number(m_columns.place_dropped(), m_place);
        place.added = text(number(m_columns.place_added(), m_place++));
        return place;
    }

    const v1::SegmentPatches& m_columns;
    std::string_view m_text;
    bool m_whole = true;
    int m_edit = 0;
    int m_changed = 0;
    int m_place = 0;
    int m_new = 0;
};

} // namespace

void addPatch(const SegmentPatch& patch, v1::SegmentPatches& columns)
{
    columns.add_edits(static_cast<std::uint32_t>(patch.size()));
    for (const RecordEdit& edit : patch) {
        columns.add_kept(edit.kept);
        columns.add_kinds(static_cast<std::uint32_t>(edit.kind));
        if (edit.kind == RecordEditKind::New) {
            columns.add_id_bytes(static_cast<std::uint32_t>(edit.id.size()));
            columns.add_body_bytes(static_cast<std::uint32_t>(edit.body.size()));
            columns.mutable_text()->append(edit.id).append(edit.body);
        } else if (edit.kind == RecordEditKind::Changed) {
            columns.add_places(static_cast<std::uint32_t>(edit.places.size()));
        }
        for (const ByteEdit& place : edit.places) {
            columns.add_place_kept(place.kept);
            columns.add_place_dropped(place.dropped);
            columns.add_place_added(static_cast<std::uint32_t>(place.added.size()));
            columns.mutable_text()->append(place.added);
        }
    }
}

Result<std::vector<SegmentPatch>> patchesOf(const v1::SegmentPatches& columns)
{
    if (columns.kept_size() > limits::kPatchPlaces || columns.place_kept_size() > limits::kPatchPlaces ||
        columns.edits_size() > limits::kPatchPlaces)
        return fail(ErrorCode::DataLoss, "patches in more places than there may be");
    ColumnReader reader(columns);
    std::vector<SegmentPatch> patches;
    for (const std::uint32_t edits : columns.edits())
        patches.push_back(reader.patch(edits));
    if (!reader.isDone())
        return fail(ErrorCode::DataLoss, "columns of patches that do not belong together");
    return patches;
}

} // namespace tongban::catalogue
