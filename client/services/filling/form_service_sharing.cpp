// SPDX-License-Identifier: Apache-2.0
// FormService: forms half filled in, on several devices of one person.
#include "client/services/filling/draft_sharing.h"
#include "client/services/form_service.h"
#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"

#include <utility>

namespace tongban::services
{

Result<HeardDraft> FormService::hear(const v1::Draft& draft, const std::shared_ptr<const forms::Definition>& form,
                                     const std::vector<v1::DraftEdit>& decisions)
{
    auto job = [this, draft, form, decisions](Stores& stores) -> Result<HeardDraft> {
        TRY_ASSIGN(DraftSharing sharing, DraftSharing::of(m_context, stores, draft.principal_id()));
        return sharing.hear(draft, *form, decisions);
    };
    const QFuture<Result<HeardDraft>> heard = m_context.work().run(std::move(job));
    // Not result() alone: a future that is waited for may run its job on this thread.
    m_context.work().drain();
    return heard.result();
}

QFuture<Result<bool>> FormService::hasNews(const v1::Draft& draft) const
{
    return m_context.work().run([id = draft.id(), principalId = draft.principal_id()](Stores& stores) -> Result<bool> {
        TRY_ASSIGN(store::PrincipalFile* const file, stores.person(principalId));
        return file->sharedDrafts().hasNews(id);
    });
}

void FormService::beginHearing(const std::string& draftId)
{
    m_hearing.insert(draftId);
}

void FormService::endHearing(const v1::Draft& draft)
{
    if (const auto found = m_hearing.find(draft.id()); found != m_hearing.end())
        m_hearing.erase(found);
    tellOthers(draft.principal_id());
}

void FormService::scopeChanged(const std::string& principalId)
{
    tellOthers(principalId).then(this, [this, principalId](const Result<void>&) {
        Q_EMIT draftsChanged();
        Q_EMIT scopeHeard(QString::fromStdString(principalId));
    });
}

QFuture<Result<void>> FormService::tellOthers(const std::string& principalId)
{
    return m_context.work().run([this, principalId, open = std::set<std::string>(m_hearing.begin(), m_hearing.end())](
                                    Stores& stores) -> Result<void> {
        TRY_ASSIGN(DraftSharing sharing, DraftSharing::of(m_context, stores, principalId));
        return sharing.tellAll(open);
    });
}

QFuture<Result<bool>> FormService::sharesDrafts(const QString& principalId) const
{
    return m_context.work().run([id = principalId.toStdString()](Stores& stores) -> Result<bool> {
        TRY_ASSIGN(store::Vault* const vault, stores.vault());
        TRY_ASSIGN(const v1::DeviceState state, vault->state());
        for (const v1::PrincipalEntry& entry : state.principals()) {
            if (entry.principal().id() == id)
                return entry.share_drafts();
        }
        return false;
    });
}

QFuture<Result<void>> FormService::setSharesDrafts(const QString& principalId, bool agreed)
{
    auto job = [this, id = principalId.toStdString(), agreed,
                open = std::set<std::string>(m_hearing.begin(), m_hearing.end())](Stores& stores) -> Result<void> {
        TRY_ASSIGN(store::Vault* const vault, stores.vault());
        TRY(vault->change([&](v1::DeviceState& state) {
            for (v1::PrincipalEntry& entry : *state.mutable_principals()) {
                if (entry.principal().id() == id)
                    entry.set_share_drafts(agreed);
            }
        }));
        TRY_ASSIGN(DraftSharing sharing, DraftSharing::of(m_context, stores, id));
        return agreed ? sharing.tellAll(open) : sharing.stop(open);
    };
    return m_context.work().run(std::move(job)).then(this, [this](const Result<void>& result) {
        Q_EMIT draftsChanged();
        return result;
    });
}

} // namespace tongban::services
