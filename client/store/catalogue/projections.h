// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue/prepared_record.h"
#include "client/store/catalogue/search_index.h"
#include "sync/base/result.h"
#include "sync/sql/connection.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::store
{

// The columns and links that lists, search and look-ups read, made from the bodies. They can be rebuilt from these at
// any time. Called inside the transaction that writes the bodies; finish() at its end brings the search index up to
// date for every guide that a record touched. One thread; owned by CatalogueTables.
class Projections
{
public:
    explicit Projections(sql::Connection& connection);

    // Forgets what a transaction that failed has left.
    void begin();
    // A new record (row of table `record`) has the body from which this was prepared.
    [[nodiscard]] Result<void> put(std::int64_t row, std::string_view collection, std::string_view id,
                                   PreparedRecord prepared);
    // The same of one that was put before: what its body now says as the one before did is not written again.
    [[nodiscard]] Result<void> replace(std::int64_t row, std::string_view collection, std::string_view id,
                                       PreparedRecord prepared);
    [[nodiscard]] Result<void> remove(std::int64_t row, std::string_view collection, std::string_view id);
    [[nodiscard]] Result<void> finish();

    // Of every record anew. Some tenths of a millisecond a guide.
    [[nodiscard]] Result<void> renew();

private:
    [[nodiscard]] Result<void> putRecord(std::int64_t row, std::string_view collection, std::string_view id,
                                         PreparedRecord prepared, bool indexed);
    [[nodiscard]] Result<void> putGuide(std::int64_t row, std::string_view id, PreparedGuide prepared, bool indexed);
    [[nodiscard]] Result<void> indexFresh();
    [[nodiscard]] Result<void> indexTouched();
    [[nodiscard]] Result<void> makeFresh(const std::string& guideId);
    [[nodiscard]] Result<void> putLinks(std::int64_t row, const std::set<std::string>& links);
    [[nodiscard]] Result<void> touchSynonymGuides(std::int64_t row);

    sql::Connection& m_connection;
    SearchIndex m_search;
    // By id: guides that were put and are not in the search index yet, and those that are and whose words have changed.
    std::map<std::string, GuideText> m_fresh;
    std::set<std::string> m_touched;
};

} // namespace tongban::store
