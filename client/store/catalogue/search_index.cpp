// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/search_index.h"

#include "client/domain/search/search_text.h"
#include "sync/sql/statement.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace tongban::store
{

namespace
{

// Row ids: band, then weight (heavier is smaller), then the guide's row.
constexpr int kBandShift = 48;
constexpr int kWeightShift = 32;
constexpr std::int32_t kMaxWeight = 0xffff;
constexpr std::int64_t kMaxGuideRow = 0xffff'ffff;
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

std::int64_t rowIdOf(int band, std::int32_t weight, std::int64_t guideRow)
{
    const std::int64_t lightness = kMaxWeight - std::clamp(weight, 0, kMaxWeight);
    return (std::int64_t{band} << kBandShift) | (lightness << kWeightShift) | guideRow;
}

std::string quoted(const domain::SearchTerm& term)
{
    // Tokens are letters, digits and Han characters: nothing in them needs escaping.
    return "\"" + term.token + (term.prefix ? "\"*" : "\"");
}

std::string matchOf(const domain::SearchQuery& query)
{
    std::string match;
    for (const auto& terms : query.alternatives) {
        match += match.empty() ? "(" : " OR (";
        for (std::size_t i = 0; i < terms.size(); ++i)
            match += (i == 0 ? "" : " AND ") + quoted(terms[i]);
        match += ")";
    }
    return match;
}

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

Result<Hits> hitsOf(sql::Connection& connection, const domain::SearchQuery& query)
{
    TRY_ASSIGN(auto rows, connection.prepare("SELECT search_token.rowid, guide, text FROM search_token JOIN search_row "
                                             "ON search_row.row = search_token.rowid WHERE search_token MATCH ? "
                                             "ORDER BY search_token.rowid LIMIT ?"));
    TRY(rows.bind(matchOf(query), kCandidates));
    Hits hits;
    while (true) {
        TRY_ASSIGN(const bool there, rows.step());
        if (!there)
            return hits;
        const auto band = static_cast<int>(rows.integer(0) >> kBandShift);
        const Hit hit{rankOf(query, band, rows.text(2)), rows.integer(0)};
        const auto [held, fresh] = hits.emplace(rows.integer(1), hit);
        if (!fresh && hit.rank < held->second.rank)
            held->second = hit;
    }
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
        domain::SearchQuery one;
        one.alternatives = {{term}};
        one.words = {term.token};
        one.text = term.token;
        TRY_ASSIGN(const Hits found, hitsOf(connection, one));
        for (const auto& [guide, hit] : found) {
            ++met[guide];
            hits.emplace(guide, hit);
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

Result<void> SearchIndex::remove(std::int64_t guideRow)
{
    TRY_ASSIGN(auto tokens, m_connection.prepare("DELETE FROM search_token WHERE rowid IN "
                                                 "(SELECT row FROM search_row WHERE guide = ?)"));
    TRY(tokens.bind(guideRow));
    TRY(tokens.run());
    TRY_ASSIGN(auto rows, m_connection.prepare("DELETE FROM search_row WHERE guide = ?"));
    TRY(rows.bind(guideRow));
    return rows.run();
}

// In the order of their row ids: one that is smaller than the one before makes FTS5 write out all it has gathered.
Result<void> SearchIndex::add(const std::vector<GuideText>& guides)
{
    struct Row {
        std::int64_t id = 0;
        std::int64_t guide = 0;
        const BandText* band = nullptr;
    };
    std::vector<Row> rows;
    for (const GuideText& guide : guides) {
        if (guide.row > kMaxGuideRow)
            return fail(ErrorCode::ResourceExhausted, "too many records to be searched");
        for (const BandText& band : guide.bands)
            rows.push_back({rowIdOf(band.band, guide.weight, guide.row), guide.row, &band});
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
    for (const Row& row : rows)
        TRY(putBand(row.id, row.guide, *row.band));
    return {};
}

Result<std::vector<std::int64_t>> SearchIndex::search(std::string_view text, int limit)
{
    const domain::SearchQuery query = domain::parseSearch(text);
    if (query.alternatives.empty() || limit <= 0)
        return std::vector<std::int64_t>();
    TRY_ASSIGN(Hits hits, hitsOf(m_connection, query));
    if (hits.empty()) {
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

Result<void> SearchIndex::putBand(std::int64_t rowId, std::int64_t guideRow, const BandText& text)
{
    TRY_ASSIGN(auto index, m_connection.prepare("INSERT INTO search_token (rowid, tokens) VALUES (?, ?)"));
    TRY(index.bind(rowId, text.tokens));
    TRY(index.run());
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT INTO search_row (row, guide, text) VALUES (?, ?, ?)"));
    TRY(write.bind(rowId, guideRow, text.lines));
    return write.run();
}

} // namespace tongban::store
