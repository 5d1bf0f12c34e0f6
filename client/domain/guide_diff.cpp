// SPDX-License-Identifier: Apache-2.0
#include "client/domain/guide_diff.h"

#include <algorithm>

namespace tongban::domain
{

namespace
{

using Changes = std::vector<GuideChange>;

// Both come from a publisher; equal bytes are equal, and what differs in unknown fields alone is seen as a change.
template <typename Message>
bool isSame(const Message& a, const Message& b)
{
    return a.SerializeAsString() == b.SerializeAsString();
}

bool isSame(const std::string& a, const std::string& b)
{
    return a == b;
}

std::string keyOf(const std::string& text)
{
    return text;
}

std::string keyOf(const v1::Fee& fee)
{
    return fee.name();
}

std::string keyOf(const v1::Season& season)
{
    return season.name();
}

std::string keyOf(const v1::FormRef& form)
{
    return form.form_id();
}

template <typename Item>
std::string keyOf(const Item& item)
{
    return item.id();
}

template <typename Item>
GuideValue valueOf(const Item& item)
{
    return item;
}

GuideValue valueOf(const v1::FormRef& form)
{
    return form.form_id();
}

template <typename Items, typename Item>
const Item* findLike(const Items& items, const Item& wanted)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return keyOf(item) == keyOf(wanted); });
    return found == items.end() ? nullptr : &*found;
}

// Matches by key: added ones in the order of `after`, then what is gone.
template <typename Items>
void diffLists(GuideField field, const Items& before, const Items& after, Changes& changes)
{
    for (const auto& item : after) {
        const auto* old = findLike(before, item);
        if (old == nullptr)
            changes.push_back({field, ChangeKind::Added, keyOf(item), {}, valueOf(item)});
        else if (!isSame(*old, item))
            changes.push_back({field, ChangeKind::Changed, keyOf(item), valueOf(*old), valueOf(item)});
    }
    for (const auto& item : before) {
        if (findLike(after, item) == nullptr)
            changes.push_back({field, ChangeKind::Removed, keyOf(item), valueOf(item), {}});
    }
}

template <typename Value>
void diffOne(GuideField field, const Value& before, const Value& after, Changes& changes)
{
    if (!isSame(before, after))
        changes.push_back({field, ChangeKind::Changed, {}, before, after});
}

void diffCancelled(const v1::Guide& before, const v1::Guide& after, Changes& changes)
{
    if (before.cancelled_date() == after.cancelled_date())
        return;
    const ChangeKind kind = after.cancelled_date().empty()    ? ChangeKind::Removed
                            : before.cancelled_date().empty() ? ChangeKind::Added
                                                              : ChangeKind::Changed;
    changes.push_back({GuideField::Cancelled, kind, {}, before.cancelled_date(), after.cancelled_date()});
}

void diffRules(const v1::Guide& before, const v1::Guide& after, Changes& changes)
{
    diffOne(GuideField::Channels, before.channels(), after.channels(), changes);
    diffOne(GuideField::Appearance, before.appearance(), after.appearance(), changes);
    diffOne(GuideField::Proxy, before.proxy(), after.proxy(), changes);
    diffLists(GuideField::Offices, before.office_ids(), after.office_ids(), changes);
    diffOne(GuideField::Booking, before.booking(), after.booking(), changes);
}

} // namespace

std::vector<GuideChange> diffGuides(const v1::Guide& before, const v1::Guide& after)
{
    Changes changes;
    diffCancelled(before, after, changes);
    diffLists(GuideField::Materials, before.materials(), after.materials(), changes);
    diffLists(GuideField::Fees, before.fees(), after.fees(), changes);
    diffOne(GuideField::PromisedLimit, before.promised_limit(), after.promised_limit(), changes);
    diffOne(GuideField::LegalLimit, before.legal_limit(), after.legal_limit(), changes);
    diffLists(GuideField::Conditions, before.conditions(), after.conditions(), changes);
    diffLists(GuideField::Steps, before.steps(), after.steps(), changes);
    diffLists(GuideField::Forms, before.forms(), after.forms(), changes);
    diffRules(before, after, changes);
    diffLists(GuideField::Questions, before.questions(), after.questions(), changes);
    diffLists(GuideField::Seasons, before.seasons(), after.seasons(), changes);
    diffOne(GuideField::Name, before.name(), after.name(), changes);
    diffOne(GuideField::Summary, before.summary(), after.summary(), changes);
    return changes;
}

} // namespace tongban::domain
