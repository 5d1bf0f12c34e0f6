// SPDX-License-Identifier: Apache-2.0
#include "client/services/outbox_service.h"

#include "client/services/service_context.h"
#include "client/services/stores.h"
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
    m_context.sync().operationDismissed(principalId.toStdString(), opId.toStdString());
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
