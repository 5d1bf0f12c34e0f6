// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/effective_content.h"

#include <algorithm>
#include <set>

namespace tongban::server
{

namespace
{

using Ids = std::set<std::string>;

template <typename List>
void keepOnly(List& ids, const Ids& kept)
{
    ids.erase(std::remove_if(ids.begin(), ids.end(), [&](const std::string& id) { return !kept.contains(id); }),
              ids.end());
}

void dropReferences(v1::Guide& guide, const Ids& kept)
{
    keepOnly(*guide.mutable_related_guide_ids(), kept);
    for (auto& question : *guide.mutable_questions()) {
        for (auto& option : *question.mutable_options()) {
            if (option.has_ending() && !kept.contains(option.ending().guide_id()))
                option.mutable_ending()->clear_guide_id();
        }
    }
}

void dropReferences(v1::Office& office, const Ids& kept)
{
    keepOnly(*office.mutable_guide_ids(), kept);
    for (auto& window : *office.mutable_windows())
        keepOnly(*window.mutable_guide_ids(), kept);
}

} // namespace

bool isEffective(const v1::Guide& guide, std::string_view today)
{
    // ISO dates sort as text.
    return guide.effective_date() <= today && (guide.cancelled_date().empty() || guide.cancelled_date() > today);
}

Content effectiveContent(Content content, std::string_view today)
{
    std::erase_if(content.guides, [&](const auto& guide) { return !isEffective(guide.record, today); });
    Ids kept;
    for (const auto& guide : content.guides)
        kept.insert(guide.record.id());
    for (auto& guide : content.guides)
        dropReferences(guide.record, kept);
    for (auto& office : content.offices)
        dropReferences(office.record, kept);
    for (auto& synonym : content.synonyms)
        keepOnly(*synonym.record.mutable_guide_ids(), kept);
    for (auto& notice : content.announcements)
        keepOnly(*notice.record.mutable_guide_ids(), kept);
    return content;
}

} // namespace tongban::server
