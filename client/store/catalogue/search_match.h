// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/search/search_text.h"

#include <string>

// What was typed as FTS5 asks for it. Pure, any thread. Source: SQLite FTS5, full-text query syntax.
namespace tongban::store
{

// How the few letters of a short term are met.
enum class Short {
    // By the token that names have for them.
    AsToken,
    // By everything that begins so, texts too: slow where many words do.
    AsBeginning,
};

[[nodiscard]] std::string matchOf(const domain::SearchTerm& term, Short how);
// Any of the alternatives. The query is not empty.
[[nodiscard]] std::string matchOf(const domain::SearchQuery& query, Short how);
// Names that begin with what was typed. The query is not empty.
[[nodiscard]] std::string beginningMatchOf(const domain::SearchQuery& query);

} // namespace tongban::store
