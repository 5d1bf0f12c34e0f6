// SPDX-License-Identifier: Apache-2.0
#include "client/domain/drafts/draft_fields.h"

#include "sync/base/record_checksum.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace tongban::domain
{

namespace
{

constexpr char kThere[] = "1";

bool isEmpty(const v1::DraftValue& value)
{
    return value.text().empty() && value.attachment().sha256().empty();
}

template <typename Values>
bool holds(const Values& values, const v1::DraftValue& value)
{
    return std::any_of(values.begin(), values.end(),
                       [&value](const v1::DraftValue& one) { return sameAnswer(one, value); });
}

bool isBelow(std::string_view path, std::string_view instance)
{
    return path.size() > instance.size() && path.starts_with(instance) && path[instance.size()] == '/';
}

bool isGone(const v1::DraftField& field)
{
    return isInstancePath(field.path()) && std::all_of(field.values().begin(), field.values().end(), isEmpty);
}

// The fields of one draft by their paths, while edits are put into it.
class FieldWriter
{
public:
    explicit FieldWriter(v1::Draft& draft)
        : m_draft(draft)
    {
        for (int i = 0; i < draft.fields_size(); ++i)
            m_places.emplace(draft.fields(i).path(), i);
    }

    void apply(const v1::DraftEdit& edit)
    {
        const bool removal = isInstancePath(edit.path()) && isEmpty(edit.value());
        const bool met = removal && workedOn(edit);
        auto& values = *field(edit.path()).mutable_values();
        if (!met) {
            const auto gone = std::remove_if(values.begin(), values.end(), [&edit](const v1::DraftValue& value) {
                return holds(edit.seen(), value);
            });
            values.erase(gone, values.end());
        }
        if (!holds(values, edit.value()))
            *values.Add() = edit.value();
        if (!removal)
            bringBack(edit);
    }

private:
    v1::DraftField& field(const std::string& path)
    {
        const auto [at, fresh] = m_places.emplace(path, m_draft.fields_size());
        if (fresh)
            m_draft.add_fields()->set_path(path);
        return *m_draft.mutable_fields(at->second);
    }

    // Whether anything below is other than the remover saw it.
    [[nodiscard]] bool workedOn(const v1::DraftEdit& edit) const
    {
        const auto asSeen = [&edit](const v1::DraftField& field) {
            const auto seen = std::find_if(edit.below().begin(), edit.below().end(),
                                           [&field](const auto& one) { return one.path() == field.path(); });
            return std::all_of(field.values().begin(), field.values().end(), [&](const v1::DraftValue& value) {
                return seen == edit.below().end() ? isEmpty(value) : holds(seen->values(), value);
            });
        };
        return std::any_of(m_draft.fields().begin(), m_draft.fields().end(), [&](const v1::DraftField& field) {
            return isBelow(field.path(), edit.path()) && !asSeen(field);
        });
    }

    // Somebody works in an instance that another device has removed: whether it goes is asked.
    void bringBack(const v1::DraftEdit& edit)
    {
        for (std::size_t at = edit.path().find(']'); at != std::string::npos; at = edit.path().find(']', at + 1)) {
            const auto place = m_places.find(edit.path().substr(0, at + 1));
            if (at + 1 == edit.path().size() || place == m_places.end())
                continue;
            v1::DraftField& instance = *m_draft.mutable_fields(place->second);
            if (!isGone(instance))
                continue;
            v1::DraftValue& there = *instance.add_values();
            there = edit.value();
            there.clear_attachment();
            there.set_text(kThere);
        }
    }

    v1::Draft& m_draft;
    std::unordered_map<std::string, int> m_places;
};

std::vector<std::string> goneInstances(const v1::Draft& draft)
{
    std::vector<std::string> gone;
    for (const v1::DraftField& field : draft.fields()) {
        if (isGone(field))
            gone.push_back(field.path());
    }
    return gone;
}

bool isBelowAny(const std::string& path, const std::vector<std::string>& instances)
{
    return std::any_of(instances.begin(), instances.end(),
                       [&path](const std::string& instance) { return isBelow(path, instance); });
}

} // namespace

bool sameAnswer(const v1::DraftValue& a, const v1::DraftValue& b)
{
    return a.text() == b.text() && a.attachment().sha256() == b.attachment().sha256();
}

bool isInstancePath(std::string_view path)
{
    return path.ends_with(']');
}

const v1::DraftField* findField(const v1::Draft& draft, std::string_view path)
{
    const auto found = std::find_if(draft.fields().begin(), draft.fields().end(),
                                    [path](const v1::DraftField& field) { return field.path() == path; });
    return found == draft.fields().end() ? nullptr : &*found;
}

const v1::DraftValue& shownValue(const v1::DraftField& field)
{
    const auto& values = field.values();
    if (values.empty())
        return v1::DraftValue::default_instance();
    const bool instance = isInstancePath(field.path());
    const auto found = std::find_if(values.begin(), values.end(),
                                    [instance](const v1::DraftValue& value) { return !instance || !isEmpty(value); });
    return found == values.end() ? values[0] : *found;
}

std::vector<v1::DraftField> undecidedFields(const v1::Draft& draft)
{
    const std::vector<std::string> gone = goneInstances(draft);
    std::vector<v1::DraftField> undecided;
    for (const v1::DraftField& field : draft.fields()) {
        if (field.values_size() > 1 && !isBelowAny(field.path(), gone))
            undecided.push_back(field);
    }
    return undecided;
}

v1::Draft shownAnswers(const v1::Draft& draft)
{
    const std::vector<std::string> gone = goneInstances(draft);
    v1::Draft shown = draft;
    shown.clear_fields();
    for (const v1::DraftField& field : draft.fields()) {
        if (isGone(field) || isBelowAny(field.path(), gone))
            continue;
        v1::DraftField& one = *shown.add_fields();
        one.set_path(field.path());
        *one.add_values() = shownValue(field);
    }
    return shown;
}

std::uint64_t answersDigest(const v1::Draft& draft)
{
    std::uint64_t sum = 0;
    for (const v1::DraftField& field : draft.fields()) {
        for (const v1::DraftValue& value : field.values()) {
            if (!isEmpty(value) || field.values_size() > 1)
                sum += recordChecksum(field.path(), value.text() + '\0' + value.attachment().sha256(), 0);
        }
    }
    return std::max<std::uint64_t>(sum, 1);
}

void applyEdits(v1::Draft& draft, std::span<const v1::DraftEdit> edits)
{
    FieldWriter writer(draft);
    for (const v1::DraftEdit& edit : edits)
        writer.apply(edit);
}

} // namespace tongban::domain
