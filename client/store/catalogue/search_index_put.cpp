// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/search_index.h"
#include "client/store/catalogue/search_row_id.h"
#include "sync/sql/statement.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace tongban::store
{

namespace
{

// A row that comes, or (no band) goes.
struct RowChange {
    std::int64_t id = 0;
    std::int64_t guide = 0;
    const BandText* band = nullptr;
};

// What is kept beside the tokens, by row id.
using KeptRows = std::map<std::int64_t, std::string>;

Result<KeptRows> rowsOfGuide(sql::Connection& connection, std::int64_t guideRow)
{
    TRY_ASSIGN(auto query, connection.prepare("SELECT row, text FROM search_row WHERE guide = ?"));
    TRY(query.bind(guideRow));
    KeptRows rows;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return rows;
        rows.emplace(query.integer(0), query.text(1));
    }
}

void addChanges(const GuideText& guide, KeptRows held, std::vector<RowChange>& changes)
{
    for (const BandText& band : guide.bands) {
        const std::int64_t id = searchRowId(band.band, guide.weight, guide.row);
        const auto same = held.find(id);
        if (same != held.end() && same->second == band.kept) {
            held.erase(same);
            continue;
        }
        changes.push_back({id, guide.row, &band});
    }
    for (const auto& [id, kept] : held)
        changes.push_back({id, guide.row, nullptr});
}

Result<void> dropRow(sql::Connection& connection, std::int64_t id)
{
    TRY_ASSIGN(auto tokens, connection.prepare("DELETE FROM search_token WHERE rowid = ?"));
    TRY(tokens.bind(id));
    TRY(tokens.run());
    TRY_ASSIGN(auto row, connection.prepare("DELETE FROM search_row WHERE row = ?"));
    TRY(row.bind(id));
    return row.run();
}

Result<void> putRow(sql::Connection& connection, const RowChange& change)
{
    TRY_ASSIGN(auto index, connection.prepare("INSERT INTO search_token (rowid, tokens) VALUES (?, ?)"));
    TRY(index.bind(change.id, change.band->tokens));
    TRY(index.run());
    TRY_ASSIGN(auto write, connection.prepare("INSERT INTO search_row (row, guide, text) VALUES (?, ?, ?)"));
    TRY(write.bind(change.id, change.guide, change.band->kept));
    return write.run();
}

} // namespace

Result<void> SearchIndex::remove(std::int64_t guideRow)
{
    TRY_ASSIGN(const KeptRows rows, rowsOfGuide(m_connection, guideRow));
    for (const auto& [id, kept] : rows)
        TRY(dropRow(m_connection, id));
    return {};
}

// In the order of their row ids: one that is smaller than the one before makes FTS5 write out all it has gathered.
Result<void> SearchIndex::put(const std::vector<GuideText>& guides)
{
    std::vector<RowChange> changes;
    for (const GuideText& guide : guides) {
        if (guide.row > kMaxGuideRow)
            return fail(ErrorCode::ResourceExhausted, "too many records to be searched");
        KeptRows held;
        if (guide.indexed) {
            TRY_ASSIGN(held, rowsOfGuide(m_connection, guide.row));
        }
        addChanges(guide, std::move(held), changes);
    }
    // What goes before what comes in its place.
    std::ranges::sort(changes, {},
                      [](const RowChange& change) { return std::pair(change.id, change.band != nullptr); });
    for (const RowChange& change : changes)
        TRY(change.band == nullptr ? dropRow(m_connection, change.id) : putRow(m_connection, change));
    return {};
}

} // namespace tongban::store
