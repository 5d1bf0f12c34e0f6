// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/catalogue_reader.h"

#include "client/store/catalogue/link_names.h"
#include "client/store/catalogue/search_index.h"
#include "sync/sql/statement.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace tongban::store
{

namespace
{

constexpr std::string_view kLineColumns =
    "id, name, name_en, plain_name, summary, department_id, online, weight FROM guide_line";

GuideLine lineOf(const sql::Statement& row)
{
    GuideLine line;
    line.id = row.text(0);
    line.name = row.text(1);
    line.nameEn = row.text(2);
    line.plainName = row.text(3);
    line.summary = row.text(4);
    line.departmentId = row.text(5);
    line.online = row.integer(6) != 0;
    line.weight = static_cast<std::int32_t>(row.integer(7));
    return line;
}

template <typename Message>
Result<Message> parsed(std::string_view body)
{
    Message message;
    if (!message.ParseFromArray(body.data(), static_cast<int>(body.size())))
        return fail(ErrorCode::DataLoss, "a record of the catalogue does not parse");
    return message;
}

template <typename Message>
Result<std::vector<Message>> allOf(sql::Statement& query)
{
    std::vector<Message> messages;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return messages;
        TRY_ASSIGN(Message message, parsed<Message>(query.blob(0)));
        messages.push_back(std::move(message));
    }
}

Result<std::string> heldValue(sql::Connection& connection, std::string_view name)
{
    TRY_ASSIGN(auto query, connection.prepare("SELECT bytes FROM held WHERE name = ?"));
    TRY(query.bind(name));
    TRY_ASSIGN(const bool there, query.step());
    return there ? std::string(query.blob(0)) : std::string();
}

} // namespace

CatalogueReader::CatalogueReader(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<CatalogueState> CatalogueReader::state()
{
    CatalogueState state;
    TRY_ASSIGN(const std::string version, heldValue(m_connection, "version"));
    TRY_ASSIGN(const std::string published, heldValue(m_connection, "published_ms"));
    TRY_ASSIGN(const std::string filling, heldValue(m_connection, "filling_head"));
    state.version = std::strtoll(version.c_str(), nullptr, 10);
    state.publishedMs = std::strtoll(published.c_str(), nullptr, 10);
    state.filling = !filling.empty();
    TRY_ASSIGN(auto guides, m_connection.prepare("SELECT EXISTS (SELECT 1 FROM guide_line)"));
    TRY(guides.step());
    // Guides come after what they need: where some are held, they can be read.
    state.usable = state.version > 0 || guides.integer(0) != 0;
    return state;
}

Result<std::vector<GuideLine>> CatalogueReader::search(std::string_view text, int limit, SearchReach reach)
{
    TRY_ASSIGN(const auto rows, SearchIndex(m_connection).search(text, limit, reach));
    return linesOf(rows);
}

Result<std::vector<GuideLine>> CatalogueReader::popular(int limit)
{
    TRY_ASSIGN(const auto rows, SearchIndex(m_connection).weightiest(limit));
    return linesOf(rows);
}

Result<GuideNames> CatalogueReader::guideNames(const std::vector<std::string>& ids)
{
    TRY_ASSIGN(auto query,
               m_connection.prepare("SELECT iif(plain_name = '', name, plain_name) FROM record JOIN guide_line "
                                    "USING (row) WHERE record.collection = 'guide' AND record.id = ?"));
    GuideNames names;
    for (const std::string& id : ids) {
        TRY(query.bind(id));
        TRY_ASSIGN(const bool there, query.step());
        if (there)
            names.insert_or_assign(id, query.text(0));
    }
    return names;
}

Result<std::vector<GuideLine>> CatalogueReader::linesOf(const std::vector<std::int64_t>& rows)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT " + std::string(kLineColumns) + " WHERE row = ?"));
    std::vector<GuideLine> lines;
    for (const std::int64_t row : rows) {
        TRY(query.bind(row));
        TRY_ASSIGN(const bool there, query.step());
        if (there)
            lines.push_back(lineOf(query));
    }
    return lines;
}

Result<std::vector<GuideLine>> CatalogueReader::browse(const GuideFilter& filter)
{
    const std::string way(filter.homeVisit ? kHomeVisit : std::string_view());
    const std::array<std::pair<LinkKind, const std::string*>, 5> wanted{{{LinkKind::Theme, &filter.theme},
                                                                         {LinkKind::LifeEvent, &filter.lifeEvent},
                                                                         {LinkKind::Department, &filter.department},
                                                                         {LinkKind::Audience, &filter.audience},
                                                                         {LinkKind::Way, &way}}};
    // An empty link does not narrow.
    std::string sql = "SELECT " + std::string(kLineColumns) + " WHERE 1";
    std::array<std::string, wanted.size()> links;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::string parameter = "?" + std::to_string(i + 1);
        if (!wanted[i].second->empty())
            links[i] = linkName(wanted[i].first, *wanted[i].second);
        sql += " AND (" + parameter + " = '' OR row IN (SELECT row FROM link WHERE link = " + parameter + "))";
    }
    TRY_ASSIGN(auto query, m_connection.prepare(sql + " ORDER BY weight DESC, id"));
    TRY(query.bind(links[0], links[1], links[2], links[3], links[4]));
    std::vector<GuideLine> lines;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return lines;
        lines.push_back(lineOf(query));
    }
}

template <typename Message>
Result<Message> CatalogueReader::record(std::string_view collection, std::string_view id)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM record WHERE collection = ? AND id = ?"));
    TRY(query.bind(collection, id));
    TRY_ASSIGN(const bool there, query.step());
    if (!there)
        return fail(ErrorCode::NotFound, "no such record in the catalogue held");
    return parsed<Message>(query.blob(0));
}

template <typename Message>
Result<std::vector<Message>> CatalogueReader::records(std::string_view collection)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM record WHERE collection = ? ORDER BY id"));
    TRY(query.bind(collection));
    return allOf<Message>(query);
}

Result<v1::Guide> CatalogueReader::guide(std::string_view id)
{
    return record<v1::Guide>("guide", id);
}

Result<std::string> CatalogueReader::guideBody(std::string_view id)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM record WHERE collection = 'guide' AND id = ?"));
    TRY(query.bind(id));
    TRY_ASSIGN(const bool there, query.step());
    if (!there)
        return fail(ErrorCode::NotFound, "no such guide in the catalogue held");
    return std::string(query.blob(0));
}

Result<v1::Form> CatalogueReader::form(std::string_view id)
{
    return record<v1::Form>("form", id);
}

Result<v1::Office> CatalogueReader::office(std::string_view id)
{
    return record<v1::Office>("office", id);
}

Result<v1::CodeSet> CatalogueReader::codeSet(std::string_view id)
{
    return record<v1::CodeSet>("code_set", id);
}

Result<v1::Region> CatalogueReader::region()
{
    TRY_ASSIGN(auto regions, records<v1::Region>("region"));
    if (regions.empty())
        return fail(ErrorCode::NotFound, "no region held");
    return std::move(regions.front());
}

Result<std::vector<v1::Term>> CatalogueReader::terms(v1::TermKind kind)
{
    TRY_ASSIGN(auto terms, records<v1::Term>("term"));
    std::erase_if(terms,
                  [kind](const v1::Term& term) { return kind != v1::TERM_KIND_UNSPECIFIED && term.kind() != kind; });
    std::stable_sort(terms.begin(), terms.end(),
                     [](const v1::Term& a, const v1::Term& b) { return a.order() < b.order(); });
    return terms;
}

Result<v1::Division> CatalogueReader::division(std::string_view code)
{
    return record<v1::Division>("division", code);
}

Result<std::vector<v1::Division>> CatalogueReader::divisionsBelow(std::string_view parentCode)
{
    TRY_ASSIGN(auto query,
               m_connection.prepare("SELECT body FROM link JOIN record USING (row) WHERE link = ? ORDER BY id"));
    TRY(query.bind(linkName(LinkKind::Parent, parentCode)));
    return allOf<v1::Division>(query);
}

Result<std::vector<v1::WorkYear>> CatalogueReader::workYears()
{
    return records<v1::WorkYear>("work_year");
}

Result<std::vector<v1::Announcement>> CatalogueReader::announcements()
{
    TRY_ASSIGN(auto announcements, records<v1::Announcement>("announcement"));
    std::stable_sort(announcements.begin(), announcements.end(),
                     [](const auto& a, const auto& b) { return a.date() > b.date(); });
    return announcements;
}

} // namespace tongban::store
