// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/projections.h"

#include "client/store/catalogue/link_names.h"
#include "sync/sql/statement.h"

#include <utility>
#include <vector>

namespace tongban::store
{

namespace
{

// Guides held with their texts before they are indexed: some MiB at most.
constexpr std::size_t kFreshGuides = 256;

Result<void> deleteRow(sql::Connection& connection, std::string_view sql, std::int64_t row)
{
    TRY_ASSIGN(auto drop, connection.prepare(sql));
    TRY(drop.bind(row));
    return drop.run();
}

Result<std::vector<std::string>> synonymsOf(sql::Connection& connection, const std::string& guideId)
{
    TRY_ASSIGN(auto query,
               connection.prepare("SELECT body FROM link JOIN record USING (row) WHERE link = ? ORDER BY id"));
    TRY(query.bind(linkName(LinkKind::SynonymGuide, guideId)));
    std::vector<std::string> words;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return words;
        v1::Synonym synonym;
        const std::string_view body = query.blob(0);
        if (synonym.ParseFromArray(body.data(), static_cast<int>(body.size())))
            words.insert(words.end(), synonym.words().begin(), synonym.words().end());
    }
}

} // namespace

Projections::Projections(sql::Connection& connection)
    : m_connection(connection)
    , m_search(connection)
{
}

void Projections::begin()
{
    m_fresh.clear();
    m_touched.clear();
}

Result<void> Projections::put(std::int64_t row, std::string_view collection, std::string_view id,
                              PreparedRecord prepared)
{
    return putRecord(row, collection, id, std::move(prepared), false);
}

Result<void> Projections::replace(std::int64_t row, std::string_view collection, std::string_view id,
                                  PreparedRecord prepared)
{
    if (collection == "synonym")
        TRY(touchSynonymGuides(row));
    TRY(deleteRow(m_connection, "DELETE FROM link WHERE row = ?", row));
    return putRecord(row, collection, id, std::move(prepared), true);
}

Result<void> Projections::remove(std::int64_t row, std::string_view collection, std::string_view id)
{
    if (collection == "synonym")
        TRY(touchSynonymGuides(row));
    TRY(deleteRow(m_connection, "DELETE FROM link WHERE row = ?", row));
    if (collection != "guide")
        return {};
    TRY(deleteRow(m_connection, "DELETE FROM guide_line WHERE row = ?", row));
    m_fresh.erase(std::string(id));
    m_touched.erase(std::string(id));
    return m_search.remove(row);
}

Result<void> Projections::finish()
{
    TRY(indexFresh());
    return indexTouched();
}

Result<void> Projections::renew()
{
    begin();
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT row, collection, id, body FROM record ORDER BY row"));
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return finish();
        const std::int64_t row = query.integer(0);
        const std::string collection(query.text(1));
        const std::string id(query.text(2));
        TRY(remove(row, collection, id));
        TRY(put(row, collection, id, prepareRecord(collection, query.blob(3))));
    }
}

// What is indexed now has the words that stand here now; words that come later touch it again.
Result<void> Projections::indexFresh()
{
    std::vector<GuideText> guides;
    guides.reserve(m_fresh.size());
    for (auto& [guideId, fresh] : m_fresh) {
        TRY_ASSIGN(const auto synonyms, synonymsOf(m_connection, guideId));
        if (BandText words = synonymBand(synonyms); !words.tokens.empty())
            fresh.bands.push_back(std::move(words));
        guides.push_back(std::move(fresh));
        m_touched.erase(guideId);
    }
    m_fresh.clear();
    return m_search.put(guides);
}

Result<void> Projections::indexTouched()
{
    while (!m_touched.empty()) {
        const std::string guideId = *m_touched.begin();
        m_touched.erase(m_touched.begin());
        TRY(makeFresh(guideId));
        if (m_fresh.size() >= kFreshGuides)
            TRY(indexFresh());
    }
    return indexFresh();
}

Result<void> Projections::makeFresh(const std::string& guideId)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT row, body FROM record WHERE collection = 'guide' AND id = ?"));
    TRY(query.bind(guideId));
    TRY_ASSIGN(const bool there, query.step());
    // A word may mean a guide that is not published (any more).
    if (!there)
        return {};
    const std::int64_t row = query.integer(0);
    PreparedRecord prepared = prepareRecord("guide", query.blob(1));
    query.reset();
    m_fresh.insert_or_assign(guideId,
                             GuideText{row, prepared.guide->guide.weight(), std::move(prepared.guide->bands), true});
    return {};
}

Result<void> Projections::putRecord(std::int64_t row, std::string_view collection, std::string_view id,
                                    PreparedRecord prepared, bool indexed)
{
    TRY(putLinks(row, prepared.links));
    if (prepared.guide) {
        TRY(putGuide(row, id, *std::move(prepared.guide), indexed));
        return m_fresh.size() < kFreshGuides ? Result<void>() : indexFresh();
    }
    return collection == "synonym" ? touchSynonymGuides(row) : Result<void>();
}

Result<void> Projections::putGuide(std::int64_t row, std::string_view id, PreparedGuide prepared, bool indexed)
{
    const v1::Guide& guide = prepared.guide;
    TRY_ASSIGN(auto write,
               m_connection.prepare("INSERT OR REPLACE INTO guide_line (row, id, name, name_en, plain_name, summary, "
                                    "department_id, online, weight) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    TRY(write.bind(row, guide.id(), guide.name(), guide.name_en(), guide.plain_name(), guide.summary(),
                   guide.agency().department_id(), guide.channels().online(), guide.weight()));
    TRY(write.run());
    m_fresh.insert_or_assign(std::string(id), GuideText{row, guide.weight(), std::move(prepared.bands), indexed});
    return {};
}

Result<void> Projections::putLinks(std::int64_t row, const std::set<std::string>& links)
{
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT OR IGNORE INTO link (row, link) VALUES (?, ?)"));
    for (const std::string& link : links) {
        TRY(write.bind(row, link));
        TRY(write.run());
    }
    return {};
}

Result<void> Projections::touchSynonymGuides(std::int64_t row)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT link FROM link WHERE row = ?"));
    TRY(query.bind(row));
    const std::size_t prefix = linkName(LinkKind::SynonymGuide, {}).size();
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return {};
        m_touched.insert(std::string(query.text(0).substr(prefix)));
    }
}

} // namespace tongban::store
