// SPDX-License-Identifier: Apache-2.0
#include "client/services/filling/draft_sharing.h"

#include "client/domain/drafts/draft_merge.h"
#include "client/services/filling/draft_answers.h"
#include "client/services/ground/stores.h"
#include "sync/sql/transaction.h"

#include <algorithm>

namespace tongban::services
{

namespace
{

bool isOpen(const v1::Draft& draft)
{
    return draft.state() != v1::DRAFT_STATE_SENT;
}

} // namespace

DraftSharing::DraftSharing(ServiceContext& context, Stores& stores, store::PrincipalFile& file)
    : m_context(context)
    , m_stores(stores)
    , m_file(file)
{
}

Result<DraftSharing> DraftSharing::of(ServiceContext& context, Stores& stores, const std::string& principalId)
{
    TRY_ASSIGN(store::Vault* const vault, stores.vault());
    TRY_ASSIGN(const v1::DeviceState state, vault->state());
    TRY_ASSIGN(store::PrincipalFile* const file, stores.person(principalId));
    DraftSharing made(context, stores, *file);
    made.m_principalId = principalId;
    made.m_deviceId = state.device_id();
    for (const v1::PrincipalEntry& entry : state.principals()) {
        if (entry.principal().id() == principalId)
            made.m_agreed = entry.share_drafts();
    }
    return made;
}

store::SharedDrafts::Teller DraftSharing::teller()
{
    return {m_deviceId,
            [this](const store::SharedDrafts::Wanted& wanted,
                   const store::SharedDrafts::Alongside& alongside) -> Result<void> {
                const ServiceContext::NewOperation operation{m_principalId,  wanted.kind,  wanted.lane,
                                                             wanted.payload, wanted.files, {}};
                TRY(m_context.writeOperation(m_stores, operation, alongside));
                return {};
            }};
}

Result<void> DraftSharing::tellAll(const std::set<std::string>& open)
{
    TRY_ASSIGN(const auto ids, m_file.sharedDrafts().ids());
    for (const std::string& id : ids) {
        if (!open.contains(id))
            TRY(sweep(id));
    }
    TRY_ASSIGN(const std::vector<v1::Draft> drafts, m_file.drafts().all());
    for (const v1::Draft& draft : drafts) {
        TRY_ASSIGN(const auto known, m_file.sharedDrafts().known(draft.id()));
        TRY_ASSIGN(const auto theirs, m_file.sharedDrafts().theirs(draft.id()));
        // What has ended is not begun anew.
        const bool wanted = known ? theirs.has_value() : m_agreed && !draft.ended_elsewhere();
        if (!isOpen(draft) || !wanted)
            continue;
        TRY_ASSIGN(const v1::Draft mine, answersOf(draft));
        TRY(m_file.sharedDrafts().tell(mine, teller()));
    }
    return {};
}

// One that has ended elsewhere goes; what was written here and never told stays, as this device's own.
Result<void> DraftSharing::sweep(const std::string& id)
{
    TRY_ASSIGN(const auto theirs, m_file.sharedDrafts().theirs(id));
    TRY_ASSIGN(const bool anotherLife, m_file.sharedDrafts().isOfAnotherLife(id));
    if (theirs || anotherLife)
        return {};
    TRY_ASSIGN(const auto draft, m_file.drafts().find(id));
    TRY_ASSIGN(const auto known, m_file.sharedDrafts().known(id));
    if (!draft || !isOpen(*draft))
        return m_file.sharedDrafts().forget(id);
    TRY_ASSIGN(const v1::Draft mine, answersOf(*draft));
    if (!domain::editsSince(*known, mine, m_deviceId).empty()) {
        TRY(keepEnded(*draft));
        return {};
    }
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_file.connection()));
    TRY(m_file.drafts().remove(id));
    TRY(m_file.sharedDrafts().forget(id));
    return transaction.commit();
}

// Under another id: what has ended does not come back, this is another form now.
Result<v1::Draft> DraftSharing::makeOwn(v1::Draft draft)
{
    const std::string ended = draft.id();
    draft.set_id(m_context.newId());
    TRY(m_file.drafts().remove(ended));
    TRY(m_file.drafts().save(draft));
    TRY(m_file.sharedDrafts().forget(ended));
    return draft;
}

Result<v1::Draft> DraftSharing::keepEnded(v1::Draft draft)
{
    draft.set_ended_elsewhere(true);
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_file.connection()));
    TRY_ASSIGN(draft, makeOwn(std::move(draft)));
    TRY(transaction.commit());
    return draft;
}

Result<HeardDraft> DraftSharing::hear(const v1::Draft& draft, const forms::Definition& form,
                                      const std::vector<v1::DraftEdit>& decisions)
{
    HeardDraft heard{draft, {}, false};
    TRY_ASSIGN(const v1::Draft mine, answersOf(draft));
    const auto keepMine = [&](const v1::Draft& shown) -> Result<void> {
        TRY_ASSIGN(heard.draft, withAnswers(draft, shown, form));
        return m_file.drafts().save(heard.draft);
    };
    TRY_ASSIGN(auto news, m_file.sharedDrafts().hear(mine, teller(), keepMine, decisions));
    heard.known = std::move(news.known);
    heard.ended = news.ended;
    if (news.ended) {
        TRY_ASSIGN(heard.draft, keepEnded(heard.draft));
    }
    return heard;
}

Result<v1::Draft> DraftSharing::take(const std::string& id, const forms::Definition& form)
{
    TRY_ASSIGN(const auto theirs, m_file.sharedDrafts().theirs(id));
    if (!theirs)
        return fail(ErrorCode::NotFound, "the draft is gone");
    v1::Draft head = *theirs;
    head.clear_fields();
    head.set_state(v1::DRAFT_STATE_OPEN);
    TRY_ASSIGN(v1::Draft draft, withAnswers(head, domain::shownAnswers(*theirs), form));
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_file.connection()));
    TRY(m_file.sharedDrafts().keep(*theirs));
    TRY(m_file.drafts().save(draft));
    TRY(transaction.commit());
    return draft;
}

Result<void> DraftSharing::discard(const std::string& id)
{
    TRY_ASSIGN(const auto theirs, m_file.sharedDrafts().theirs(id));
    const auto remove = [&]() -> Result<void> { return m_file.drafts().remove(id); };
    return theirs ? m_file.sharedDrafts().end(id, teller(), remove) : remove();
}

Result<void> DraftSharing::stop(const std::set<std::string>& open)
{
    TRY_ASSIGN(const auto ids, m_file.sharedDrafts().ids());
    for (const std::string& id : ids) {
        TRY_ASSIGN(const auto draft, m_file.drafts().find(id));
        if (!draft || !isOpen(*draft))
            continue;
        // Who has it under their hands goes on writing where they write.
        const auto keep = [&]() -> Result<void> { return makeOwn(*draft).map([](const v1::Draft&) {}); };
        TRY(m_file.sharedDrafts().end(id, teller(), open.contains(id) ? store::SharedDrafts::Alongside() : keep));
    }
    return {};
}

Result<std::vector<v1::Draft>> DraftSharing::list()
{
    TRY_ASSIGN(std::vector<v1::Draft> all, m_file.drafts().all());
    TRY_ASSIGN(const std::vector<v1::Draft> shared, m_file.sharedDrafts().allTheirs());
    for (const v1::Draft& theirs : shared) {
        const auto held =
            std::find_if(all.begin(), all.end(), [&](const v1::Draft& draft) { return draft.id() == theirs.id(); });
        v1::Draft& line = held == all.end() ? all.emplace_back(theirs) : *held;
        const auto undecided = domain::undecidedFields(theirs);
        line.mutable_fields()->Assign(undecided.begin(), undecided.end());
        line.set_changed_ms(std::max(line.changed_ms(), theirs.changed_ms()));
        const bool here = theirs.begun_device_id() == m_deviceId;
        line.set_begun_device_id(here ? std::string() : theirs.begun_device_id());
        line.set_begun_device_name(here ? std::string() : theirs.begun_device_name());
    }
    std::erase_if(all, [](const v1::Draft& draft) { return !isOpen(draft); });
    std::stable_sort(all.begin(), all.end(),
                     [](const v1::Draft& a, const v1::Draft& b) { return a.changed_ms() > b.changed_ms(); });
    return all;
}

} // namespace tongban::services
