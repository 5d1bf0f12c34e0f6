// SPDX-License-Identifier: Apache-2.0
#include "client/domain/drafts/draft_merge.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace tongban::domain
{

namespace
{

// What counts when two values are compared; the rest need not travel.
v1::DraftValue asSeen(const v1::DraftValue& value)
{
    v1::DraftValue seen;
    seen.set_text(value.text());
    if (!value.attachment().sha256().empty())
        seen.mutable_attachment()->set_sha256(value.attachment().sha256());
    return seen;
}

void seeAll(const v1::DraftField& field, v1::DraftEdit& edit)
{
    for (const v1::DraftValue& value : field.values())
        *edit.add_seen() = asSeen(value);
}

// Of several values only one stands in the form: who types over it has not answered to the others.
void see(const v1::DraftField& field, v1::DraftEdit& edit)
{
    *edit.add_seen() = asSeen(shownValue(field));
}

// Whatever stands here is one of what is known already: nothing was typed.
bool isKnown(const v1::DraftField* field, const v1::DraftValue& value)
{
    const auto same = [&value](const v1::DraftValue& one) { return sameAnswer(one, value); };
    return field == nullptr ? same(v1::DraftValue::default_instance())
                            : std::any_of(field->values().begin(), field->values().end(), same);
}

void seeBelow(const v1::Draft& known, v1::DraftEdit& edit)
{
    for (const v1::DraftField& field : known.fields()) {
        if (!field.path().starts_with(edit.path() + '/'))
            continue;
        v1::DraftField& seen = *edit.add_below();
        seen.set_path(field.path());
        for (const v1::DraftValue& value : field.values())
            *seen.add_values() = asSeen(value);
    }
}

using ByPath = std::map<std::string_view, const v1::DraftField*>;

ByPath byPath(const v1::Draft& draft)
{
    ByPath all;
    for (const v1::DraftField& field : draft.fields())
        all.emplace(field.path(), &field);
    return all;
}

// In an instance that is gone as a whole: said with that.
bool liesInMissing(const std::string& path, const ByPath& mine, const ByPath& known)
{
    for (std::size_t at = path.find(']'); at != std::string::npos && at + 1 < path.size();
         at = path.find(']', at + 1)) {
        const std::string_view instance = std::string_view(path).substr(0, at + 1);
        if (known.contains(instance) && !mine.contains(instance))
            return true;
    }
    return false;
}

bool isOver(const v1::OutboxEntry& entry)
{
    return entry.state() == v1::OUTBOX_STATE_ACCEPTED && entry.pulled();
}

} // namespace

std::vector<v1::DraftEdit> editsSince(const v1::Draft& known, const v1::Draft& mine, const std::string& deviceId)
{
    const ByPath before = byPath(known);
    const ByPath now = byPath(mine);
    std::vector<v1::DraftEdit> edits;
    const auto edit = [&](const std::string& path, const v1::DraftField* field) -> v1::DraftEdit& {
        v1::DraftEdit& made = edits.emplace_back();
        made.set_path(path);
        if (field != nullptr)
            see(*field, made);
        else
            made.add_seen();
        made.mutable_value()->set_device_id(deviceId);
        return made;
    };
    for (const v1::DraftField& field : mine.fields()) {
        const auto held = before.find(field.path());
        const v1::DraftField* const old = held == before.end() ? nullptr : held->second;
        const v1::DraftValue& value = shownValue(field);
        if (isKnown(old, value))
            continue;
        v1::DraftEdit& made = edit(field.path(), old);
        *made.mutable_value() = value;
        made.mutable_value()->set_device_id(deviceId);
    }
    for (const v1::DraftField& field : known.fields()) {
        const bool removed =
            isInstancePath(field.path()) && !now.contains(field.path()) && !shownValue(field).text().empty();
        if (removed && !liesInMissing(field.path(), now, before))
            seeBelow(known, edit(field.path(), &field));
    }
    return edits;
}

v1::DraftEdit decision(const v1::Draft& known, const std::string& path, const v1::DraftValue& value)
{
    v1::DraftEdit edit;
    edit.set_path(path);
    *edit.mutable_value() = value;
    if (const v1::DraftField* const field = findField(known, path))
        seeAll(*field, edit);
    if (isInstancePath(path) && value.text().empty())
        seeBelow(known, edit);
    return edit;
}

std::vector<v1::DraftEdit> forgottenEdits(const v1::Draft& known, const v1::Draft& theirs)
{
    const ByPath there = byPath(theirs);
    std::vector<v1::DraftEdit> edits;
    for (const v1::DraftField& field : known.fields()) {
        const auto held = there.find(field.path());
        for (const v1::DraftValue& value : field.values()) {
            if (isKnown(held == there.end() ? nullptr : held->second, value))
                continue;
            v1::DraftEdit& edit = edits.emplace_back();
            edit.set_path(field.path());
            edit.add_seen();
            *edit.mutable_value() = value;
        }
    }
    return edits;
}

void putShownFirst(v1::Draft& known, const v1::Draft& mine)
{
    const ByPath here = byPath(mine);
    for (v1::DraftField& field : *known.mutable_fields()) {
        const auto place = here.find(field.path());
        auto& values = *field.mutable_values();
        if (values.size() < 2 || place == here.end())
            continue;
        const auto shown = std::find_if(values.begin(), values.end(), [&](const v1::DraftValue& value) {
            return sameAnswer(value, shownValue(*place->second));
        });
        if (shown != values.end())
            std::iter_swap(values.begin(), shown);
    }
}

void untell(v1::Draft& known, const v1::DraftEdit& edit)
{
    for (v1::DraftField& field : *known.mutable_fields()) {
        if (field.path() != edit.path())
            continue;
        const v1::DraftField before = field;
        field.clear_values();
        // What was typed over is what was shown: first.
        for (const v1::DraftValue& seen : edit.seen())
            *field.add_values() = seen;
        for (const v1::DraftValue& value : before.values()) {
            if (!sameAnswer(value, edit.value()))
                *field.add_values() = value;
        }
    }
}

MergedDraft mergeDraft(const v1::Draft& known, const v1::Draft& mine, const v1::Draft& theirs,
                       const std::string& deviceId)
{
    MergedDraft merged{theirs, editsSince(known, mine, deviceId)};
    applyEdits(merged.known, merged.untold);
    // In an instance that is gone here nothing is shown; brought back, it shows what it showed before.
    putShownFirst(merged.known, known);
    putShownFirst(merged.known, mine);
    return merged;
}

std::optional<v1::Draft> overlayDraft(const std::optional<v1::Draft>& base, std::span<const v1::OutboxEntry> outbox,
                                      const std::string& id)
{
    std::optional<v1::Draft> draft = base;
    for (const v1::OutboxEntry& entry : outbox) {
        const v1::Operation& operation = entry.operation();
        if (isOver(entry) || !operation.lane().starts_with("draft/" + id))
            continue;
        v1::SaveDraftPayload saved;
        if (operation.kind() == "draft.end" && entry.state() != v1::OUTBOX_STATE_NEEDS_ATTENTION)
            draft.reset();
        if (operation.kind() != "draft.save" || !saved.ParseFromString(operation.payload()) || saved.draft().id() != id)
            continue;
        if (!draft)
            draft = saved.draft();
        const std::vector<v1::DraftEdit> edits(saved.edits().begin(), saved.edits().end());
        applyEdits(*draft, edits);
    }
    return draft;
}

} // namespace tongban::domain
