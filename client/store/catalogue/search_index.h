// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue/search_bands.h"
#include "sync/base/result.h"
#include "sync/sql/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::store
{

// What the search index is to hold of one guide.
struct GuideText {
    // Of table `record`.
    std::int64_t row = 0;
    std::int32_t weight = 0;
    std::vector<BandText> bands;
    // Something of it may be there: what is the same stays as it is, and what is not wanted any more goes.
    bool indexed = false;
};

// The search index: for each guide up to four rows of tokens (client/domain/search), one per band: names, synonyms,
// search words, other text. A row's id is (band, weight, guide), so the index gives the best first without sorting; a
// guide whose weight changes gets new row ids. Contentless FTS5: the tokens are not stored twice. The connection's
// thread; errors are those of sync/sql.
class SearchIndex
{
public:
    explicit SearchIndex(sql::Connection& connection);

    [[nodiscard]] Result<void> remove(std::int64_t guideRow);
    // Many at once cost far less than one by one.
    [[nodiscard]] Result<void> put(const std::vector<GuideText>& guides);

    // Rows of guides (table `record`), best first, each once.
    [[nodiscard]] Result<std::vector<std::int64_t>> search(std::string_view text, int limit, SearchReach reach);

    // Rows of the guides that weigh most, with no word asked for.
    [[nodiscard]] Result<std::vector<std::int64_t>> weightiest(int limit);

private:
    sql::Connection& m_connection;
};

} // namespace tongban::store
