// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/vocabulary.h"

namespace tongban::server
{

Vocabulary::Vocabulary(const Content& content)
{
    for (const auto& term : content.terms) {
        m_terms[term.record.kind()].insert(term.record.id());
        m_anyTerm.insert(term.record.id());
    }
    for (const auto& guide : content.guides)
        m_guides.insert(guide.record.id());
    for (const auto& office : content.offices)
        m_offices.insert(office.record.id());
    for (const auto& form : content.forms)
        m_forms.insert(form.entry.id());
    for (const auto& division : content.divisions)
        m_divisions.insert(division.record.code());
    for (const auto& set : content.codeSets) {
        std::set<std::string> codes;
        for (const auto& code : set.record.codes())
            codes.insert(code.code());
        m_codeSets[set.record.id() + '@' + std::to_string(set.record.version())] = codes;
        m_codeSets[set.record.id()] = std::move(codes);
    }
    if (!content.regions.empty())
        m_regionId = content.regions.front().record.id();
}

bool Vocabulary::hasTerm(v1::TermKind kind, const std::string& id) const
{
    const auto it = m_terms.find(kind);
    return it != m_terms.end() && it->second.contains(id);
}

bool Vocabulary::hasCode(const std::string& set, const std::string& code) const
{
    const auto it = m_codeSets.find(set);
    return it != m_codeSets.end() && it->second.contains(code);
}

} // namespace tongban::server
