// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/search_match.h"

namespace tongban::store
{

std::string matchOf(const domain::SearchTerm& term, Short how)
{
    // Tokens are letters, digits and Han characters: nothing in them needs escaping.
    const bool prefix = term.prefix && !(term.isShort && how == Short::AsToken);
    return "\"" + term.token + (prefix ? "\"*" : "\"");
}

std::string matchOf(const domain::SearchQuery& query, Short how)
{
    std::string match;
    for (const auto& terms : query.alternatives) {
        match += match.empty() ? "(" : " OR (";
        for (std::size_t i = 0; i < terms.size(); ++i)
            match += (i == 0 ? "" : " AND ") + matchOf(terms[i], how);
        match += ")";
    }
    return match;
}

std::string beginningMatchOf(const domain::SearchQuery& query)
{
    std::string match = matchOf(query.beginning, Short::AsToken);
    // What begins so has the first term.
    for (std::size_t i = 1; i < query.alternatives.front().size(); ++i)
        match += " AND " + matchOf(query.alternatives.front()[i], Short::AsToken);
    return match;
}

} // namespace tongban::store
