// SPDX-License-Identifier: Apache-2.0
#include "client/store/checklist_repository.h"

#include "sync/sql/statement.h"

namespace tongban::store
{

namespace
{

// No limit, as SQLite says it.
constexpr int kAll = -1;

Result<v1::Checklist> parsedChecklist(std::string_view body)
{
    v1::Checklist checklist;
    if (!checklist.ParseFromArray(body.data(), static_cast<int>(body.size())))
        return fail(ErrorCode::DataLoss, "a checklist does not parse");
    return checklist;
}

} // namespace

ChecklistRepository::ChecklistRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<v1::Checklist>> ChecklistRepository::find(std::string_view guideId)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM checklist WHERE guide_id = ?"));
    TRY(query.bind(guideId));
    TRY_ASSIGN(const bool there, query.step());
    if (!there)
        return std::optional<v1::Checklist>();
    TRY_ASSIGN(auto checklist, parsedChecklist(query.blob(0)));
    return std::optional(std::move(checklist));
}

Result<void> ChecklistRepository::save(const v1::Checklist& checklist)
{
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT OR REPLACE INTO checklist "
                                                "(guide_id, favourite, changed_ms, seen_ms, body) VALUES (?, ?, ?, ?, "
                                                "?)"));
    TRY(write.bind(checklist.guide_id(), checklist.favourite(), checklist.changed_ms(), checklist.last_seen_ms(),
                   sql::asBlob(checklist.SerializeAsString())));
    return write.run();
}

Result<void> ChecklistRepository::remove(std::string_view guideId)
{
    TRY_ASSIGN(auto write, m_connection.prepare("DELETE FROM checklist WHERE guide_id = ?"));
    TRY(write.bind(guideId));
    return write.run();
}

Result<std::vector<v1::Checklist>> ChecklistRepository::favourites()
{
    return read("SELECT body FROM checklist WHERE favourite ORDER BY changed_ms DESC, guide_id LIMIT ?", kAll);
}

Result<std::vector<v1::Checklist>> ChecklistRepository::lastSeen(int limit)
{
    return read("SELECT body FROM checklist WHERE seen_ms > 0 ORDER BY seen_ms DESC, guide_id LIMIT ?", limit);
}

Result<std::vector<v1::Checklist>> ChecklistRepository::all()
{
    return read("SELECT body FROM checklist ORDER BY changed_ms DESC, guide_id LIMIT ?", kAll);
}

Result<std::vector<v1::Checklist>> ChecklistRepository::read(std::string_view sql, int limit)
{
    TRY_ASSIGN(auto query, m_connection.prepare(sql));
    TRY(query.bind(limit));
    std::vector<v1::Checklist> checklists;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return checklists;
        TRY_ASSIGN(auto checklist, parsedChecklist(query.blob(0)));
        checklists.push_back(std::move(checklist));
    }
}

} // namespace tongban::store
