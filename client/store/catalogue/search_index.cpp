// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/search_index.h"

#include "client/domain/search/search_text.h"
#include "client/store/catalogue/search_match.h"
#include "client/store/catalogue/search_row_id.h"
#include "sync/sql/statement.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace tongban::store
{

namespace
{

// Looked at per search before ranking; a common word meets more rows than anybody reads.
constexpr int kCandidates = 400;

// How good a hit is; smaller is better.
enum Rank {
    kNameBegins,
    kNameHolds,
    kSynonymHolds,
    kWordHolds,
    kTextMeets,
    // All pairs are there, but not together.
    kScattered,
};

struct Hit {
    int rank = kScattered;
    std::int64_t row = 0;
};
// Best hit of each guide, by the guide's row.
using Hits = std::map<std::int64_t, Hit>;

// `text` holds one normalised text a line.
int rankOf(const domain::SearchQuery& query, int band, std::string_view text)
{
    if (band == kText)
        return kTextMeets;
    const bool latin = !query.text.empty() && static_cast<unsigned char>(query.text[0]) < 0x80;
    const bool together = latin || std::all_of(query.words.begin(), query.words.end(), [&](const std::string& word) {
                              return text.find(word) != std::string_view::npos;
                          });
    if (!together)
        return kScattered;
    const std::string lines = "\n" + std::string(text);
    if (band == kNames && lines.find("\n" + query.text) != std::string::npos)
        return kNameBegins;
    return band == kNames ? kNameHolds : band == kSynonyms ? kSynonymHolds : kWordHolds;
}

// The first row ids of what is met, the best band first and in it the heaviest guide.
Result<std::vector<std::int64_t>> rowsOf(sql::Connection& connection, const std::string& match, int limit,
                                         SearchReach reach)
{
    TRY_ASSIGN(auto query, connection.prepare("SELECT rowid FROM search_token WHERE search_token MATCH ? AND rowid < ? "
                                              "ORDER BY rowid LIMIT ?"));
    const int bands = reach == SearchReach::Names ? kText : kText + 1;
    TRY(query.bind(match, std::int64_t{bands} << kBandShift, limit));
    std::vector<std::int64_t> rows;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return rows;
        rows.push_back(query.integer(0));
    }
}

// Ranks rows by their texts, which is most of the work of a search: no more of them are read than are shown.
class Ranking
{
public:
    Ranking(sql::Connection& connection, const domain::SearchQuery& query, std::size_t limit)
        : m_connection(connection)
        , m_query(query)
        , m_limit(limit)
    {
    }

    // Rows in the order of their ids.
    Result<void> take(const std::vector<std::int64_t>& rows)
    {
        for (std::size_t i = 0; i < rows.size() && m_settled < m_limit; ++i)
            TRY(takeOne(rows[i]));
        return {};
    }

    [[nodiscard]] bool isFull() const
    {
        return m_settled >= m_limit;
    }

    [[nodiscard]] const Hits& hits() const
    {
        return m_hits;
    }

private:
    // What a guide is met by first is the best of it, unless its pairs stood apart there.
    Result<void> takeOne(std::int64_t row)
    {
        Hit& hit = m_hits.try_emplace(row & kMaxGuideRow, Hit{kScattered, row}).first->second;
        if (hit.rank != kScattered)
            return {};
        const auto band = static_cast<int>(row >> kBandShift);
        std::string text;
        if (band != kText) {
            TRY_ASSIGN(text, textOf(row));
        }
        const int rank = rankOf(m_query, band, text);
        if (rank != kScattered) {
            hit = {rank, row};
            ++m_settled;
        }
        return {};
    }

    Result<std::string> textOf(std::int64_t row)
    {
        TRY_ASSIGN(auto query, m_connection.prepare("SELECT text FROM search_row WHERE row = ?"));
        TRY(query.bind(row));
        TRY_ASSIGN(const bool there, query.step());
        return there ? std::string(query.text(0)) : std::string();
    }

    sql::Connection& m_connection;
    const domain::SearchQuery& m_query;
    std::size_t m_limit;
    Hits m_hits;
    // Those whose rank is known.
    std::size_t m_settled = 0;
};

Result<Hits> hitsOf(sql::Connection& connection, const domain::SearchQuery& query, int limit, SearchReach reach)
{
    const auto most = static_cast<std::size_t>(limit);
    Ranking ranking(connection, query, most);
    // What many terms are asked of are few, and to go on later costs as much as from the start.
    constexpr std::size_t kManyTerms = 4;
    const int first = query.alternatives.front().size() < kManyTerms ? limit + 1 : kCandidates;
    std::string asked;
    for (const Short how : {Short::AsToken, Short::AsBeginning}) {
        const std::string match = matchOf(query, how);
        if (ranking.isFull() || match == asked)
            break;
        TRY_ASSIGN(auto rows, rowsOf(connection, match, first, reach));
        // Among few the names that begin so are found by reading them all.
        if (rows.size() > most && asked.empty()) {
            TRY_ASSIGN(const auto beginning, rowsOf(connection, beginningMatchOf(query), limit, reach));
            TRY(ranking.take(beginning));
        }
        if (rows.size() == static_cast<std::size_t>(first) && first < kCandidates && !ranking.isFull()) {
            TRY_ASSIGN(rows, rowsOf(connection, match, kCandidates, reach));
        }
        TRY(ranking.take(rows));
        asked = match;
    }
    return ranking.hits();
}

std::vector<std::int64_t> bestFirst(const Hits& hits, int limit)
{
    constexpr std::int64_t kBelowBand = (std::int64_t{1} << kBandShift) - 1;
    std::vector<std::pair<std::pair<int, std::int64_t>, std::int64_t>> order;
    for (const auto& [guide, hit] : hits)
        order.push_back({{hit.rank, hit.row & kBelowBand}, guide});
    std::sort(order.begin(), order.end());
    std::vector<std::int64_t> guides;
    for (const auto& [key, guide] : order) {
        if (static_cast<int>(guides.size()) < limit)
            guides.push_back(guide);
    }
    return guides;
}

// Nothing has all pairs: guides with the most of them, at least half.
Result<Hits> hitsOfMost(sql::Connection& connection, const domain::SearchQuery& query)
{
    Hits hits;
    if (query.alternatives.empty())
        return hits;
    std::map<std::int64_t, int> met;
    const auto& terms = query.alternatives.front();
    for (const domain::SearchTerm& term : terms) {
        TRY_ASSIGN(const auto rows,
                   rowsOf(connection, matchOf(term, Short::AsBeginning), kCandidates, SearchReach::Everything));
        std::set<std::int64_t> guides;
        for (const std::int64_t row : rows) {
            if (!guides.insert(row & kMaxGuideRow).second)
                continue;
            ++met[row & kMaxGuideRow];
            hits.emplace(row & kMaxGuideRow, Hit{kScattered, row});
        }
    }
    const int most = static_cast<int>(terms.size());
    std::erase_if(hits, [&](const auto& hit) { return 2 * met[hit.first] < most; });
    for (auto& [guide, hit] : hits)
        hit.rank = most - met[guide];
    return hits;
}

} // namespace

SearchIndex::SearchIndex(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<std::int64_t>> SearchIndex::search(std::string_view text, int limit, SearchReach reach)
{
    const domain::SearchQuery query = domain::parseSearch(text);
    if (query.alternatives.empty() || limit <= 0)
        return std::vector<std::int64_t>();
    TRY_ASSIGN(Hits hits, hitsOf(m_connection, query, limit, reach));
    // They come behind texts that hold all of it.
    if (reach == SearchReach::Names) {
        std::erase_if(hits, [](const auto& hit) { return hit.second.rank == kScattered; });
    } else if (hits.empty()) {
        TRY_ASSIGN(hits, hitsOfMost(m_connection, query));
    }
    return bestFirst(hits, limit);
}

// The rows of the first band are in that order already, whatever there are.
Result<std::vector<std::int64_t>> SearchIndex::weightiest(int limit)
{
    static_assert(kNames == 0);
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT guide FROM search_row WHERE row < ? ORDER BY row LIMIT ?"));
    TRY(query.bind(std::int64_t{1} << kBandShift, limit));
    std::vector<std::int64_t> guides;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return guides;
        guides.push_back(query.integer(0));
    }
}

} // namespace tongban::store
