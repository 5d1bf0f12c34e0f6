// SPDX-License-Identifier: Apache-2.0
#include "client/services/outbox_service.h"

#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"
#include "client/services/sync/sync_loop.h"

#include <utility>

namespace tongban::services
{

namespace
{

using Waiting = std::vector<WaitingOperation>;

Result<Waiting> readWaiting(Stores& stores)
{
    TRY_ASSIGN(store::Vault* const vault, stores.vault());
    TRY_ASSIGN(const v1::DeviceState state, vault->state());
    Waiting waiting;
    for (const v1::PrincipalEntry& principal : state.principals()) {
        TRY_ASSIGN(store::PrincipalFile* const file, stores.person(principal.principal().id()));
        TRY_ASSIGN(const std::vector<v1::OutboxEntry> entries, file->outbox().all());
        for (const v1::OutboxEntry& entry : entries) {
            // Accepted ones stay in the file until the platform's backup covers them; nobody waits for that.
            if (entry.state() != v1::OUTBOX_STATE_ACCEPTED)
                waiting.push_back({principal.principal().id(), entry});
        }
    }
    return waiting;
}

// What was refused and is put away is open again: the form that was sent, the answers other devices were told.
Result<void> giveBack(Stores& stores, const std::string& principalId, const std::string& opId)
{
    TRY_ASSIGN(store::PrincipalFile* const file, stores.person(principalId));
    TRY_ASSIGN(const auto entry, file->outbox().find(opId));
    if (!entry)
        return {};
    const v1::Operation& operation = entry->operation();
    TRY(file->sharedDrafts().untell(operation));
    v1::SubmitCasePayload submit;
    v1::AmendCasePayload amend;
    std::string draftId;
    if (operation.kind() == "case.submit" && submit.ParseFromString(operation.payload()))
        draftId = submit.draft_id();
    else if (operation.kind() == "case.amend" && amend.ParseFromString(operation.payload()))
        draftId = amend.draft_id();
    TRY_ASSIGN(auto draft, file->drafts().find(draftId));
    if (!draft || draft->state() != v1::DRAFT_STATE_SENT)
        return {};
    draft->set_state(v1::DRAFT_STATE_OPEN);
    return file->drafts().save(*draft);
}

} // namespace

OutboxService::OutboxService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

bool OutboxService::isOnline() const
{
    return m_online;
}

const Waiting& OutboxService::waiting() const
{
    return m_waiting;
}

void OutboxService::sendNow()
{
    m_context.sync().tellAll(engine::PullRequested{});
}

void OutboxService::dismiss(const QString& principalId, const QString& opId)
{
    m_context.work()
        .run([id = principalId.toStdString(), opId = opId.toStdString()](Stores& stores) -> Result<void> {
            return giveBack(stores, id, opId);
        })
        .then(this, [this, principalId, opId](const Result<void>&) {
            m_context.sync().operationDismissed(principalId.toStdString(), opId.toStdString());
        });
}

void OutboxService::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    Q_EMIT onlineChanged();
}

void OutboxService::reload()
{
    m_context.work().run(readWaiting).then(this, [this](const Result<Waiting>& waiting) {
        if (!waiting)
            return;
        m_waiting = *waiting;
        Q_EMIT changed();
    });
}

} // namespace tongban::services
