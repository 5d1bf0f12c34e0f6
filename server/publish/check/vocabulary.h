// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/content.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace tongban::server
{

// Every id of a content, for looking up what its records refer to. Made once for a check; immutable.
class Vocabulary
{
public:
    explicit Vocabulary(const Content& content);

    [[nodiscard]] bool hasTerm(v1::TermKind kind, const std::string& id) const;
    [[nodiscard]] bool hasAnyTerm(const std::string& id) const
    {
        return m_anyTerm.contains(id);
    }
    [[nodiscard]] bool hasGuide(const std::string& id) const
    {
        return m_guides.contains(id);
    }
    [[nodiscard]] bool hasOffice(const std::string& id) const
    {
        return m_offices.contains(id);
    }
    [[nodiscard]] bool hasForm(const std::string& id) const
    {
        return m_forms.contains(id);
    }
    [[nodiscard]] bool hasDivision(const std::string& code) const
    {
        return m_divisions.contains(code);
    }
    // `set` is "item_type" or, with its version, "rating_online@1".
    [[nodiscard]] bool hasCodeSet(const std::string& set) const
    {
        return m_codeSets.contains(set);
    }
    [[nodiscard]] bool hasCode(const std::string& set, const std::string& code) const;
    [[nodiscard]] const std::string& regionId() const
    {
        return m_regionId;
    }

private:
    std::map<v1::TermKind, std::set<std::string>> m_terms;
    std::set<std::string> m_anyTerm;
    std::set<std::string> m_guides;
    std::set<std::string> m_offices;
    std::set<std::string> m_forms;
    std::set<std::string> m_divisions;
    std::map<std::string, std::set<std::string>> m_codeSets;
    std::string m_regionId;
};

} // namespace tongban::server
