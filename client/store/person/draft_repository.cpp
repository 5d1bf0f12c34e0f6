// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/draft_repository.h"

#include "sync/sql/statement.h"

namespace tongban::store
{

namespace
{

Result<v1::Draft> parsedDraft(std::string_view body)
{
    v1::Draft draft;
    if (!draft.ParseFromArray(body.data(), static_cast<int>(body.size())))
        return fail(ErrorCode::DataLoss, "a draft does not parse");
    return draft;
}

Result<std::optional<v1::Draft>> firstOf(sql::Statement& query)
{
    TRY_ASSIGN(const bool there, query.step());
    if (!there)
        return std::optional<v1::Draft>();
    TRY_ASSIGN(auto draft, parsedDraft(query.blob(0)));
    return std::optional(std::move(draft));
}

} // namespace

DraftRepository::DraftRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<void> DraftRepository::save(const v1::Draft& draft)
{
    if (draft.id().empty())
        return fail(ErrorCode::InvalidArgument, "a draft has an id");
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT OR REPLACE INTO draft (id, guide_id, case_id, state, "
                                                "changed_ms, body) VALUES (?, ?, ?, ?, ?, ?)"));
    TRY(write.bind(draft.id(), draft.guide_id(), draft.case_id(), static_cast<int>(draft.state()), draft.changed_ms(),
                   sql::asBlob(draft.SerializeAsString())));
    return write.run();
}

Result<std::optional<v1::Draft>> DraftRepository::find(std::string_view id)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM draft WHERE id = ?"));
    TRY(query.bind(id));
    return firstOf(query);
}

Result<std::optional<v1::Draft>> DraftRepository::findOpen(std::string_view guideId, std::string_view caseId)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM draft WHERE guide_id = ? AND case_id = ? AND "
                                                "state <> ? ORDER BY changed_ms DESC LIMIT 1"));
    TRY(query.bind(guideId, caseId, static_cast<int>(v1::DRAFT_STATE_SENT)));
    return firstOf(query);
}

Result<std::vector<v1::Draft>> DraftRepository::all()
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM draft ORDER BY changed_ms DESC, id"));
    std::vector<v1::Draft> drafts;
    while (true) {
        TRY_ASSIGN(auto draft, firstOf(query));
        if (!draft)
            return drafts;
        drafts.push_back(std::move(*draft));
    }
}

Result<void> DraftRepository::remove(std::string_view id)
{
    TRY_ASSIGN(auto write, m_connection.prepare("DELETE FROM draft WHERE id = ?"));
    TRY(write.bind(id));
    return write.run();
}

} // namespace tongban::store
