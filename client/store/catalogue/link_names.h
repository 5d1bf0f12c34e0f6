// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// What leads to a record: the texts of the table `link`, in one place for those who write and those who read them.
namespace tongban::store
{

enum class LinkKind {
    Theme,
    LifeEvent,
    Department,
    Audience,
    // What else is offered beside a counter: kHomeVisit.
    Way,
    // An office that takes this guide, a counter of that department.
    OfficeGuide,
    OfficeDepartment,
    // A division below this one.
    Parent,
    TermKind,
    // Words that mean this guide.
    SynonymGuide,
};

inline constexpr std::string_view kHomeVisit = "home";

[[nodiscard]] inline std::string linkName(LinkKind kind, std::string_view id)
{
    static constexpr std::string_view kPrefixes[] = {
        "theme:", "event:", "dep:", "aud:", "way:", "office-guide:", "office-dep:", "parent:", "term:", "synonym:"};
    return std::string(kPrefixes[static_cast<int>(kind)]) + std::string(id);
}

} // namespace tongban::store
