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

// The search index: for each guide up to four rows of tokens (client/domain/search), one per band: names, synonyms,
// search words, other text. A row's id is (band, weight, guide), so the index gives the best first without sorting; a
// guide whose weight changes gets new row ids. Contentless FTS5: the tokens are not stored twice. The connection's
// thread; errors are those of sync/sql.
class SearchIndex
{
public:
    explicit SearchIndex(sql::Connection& connection);

    [[nodiscard]] Result<void> remove(std::int64_t guideRow);
    // Nothing of the guide is there (any more).
    [[nodiscard]] Result<void> add(std::int64_t guideRow, std::int32_t weight, const std::vector<BandText>& bands,
                                   const std::vector<std::string>& synonyms);

    // Rows of guides (table `record`), best first, each once.
    [[nodiscard]] Result<std::vector<std::int64_t>> search(std::string_view text, int limit);

private:
    [[nodiscard]] Result<void> putBand(std::int64_t guideRow, std::int32_t weight, const BandText& text);

    sql::Connection& m_connection;
};

} // namespace tongban::store
