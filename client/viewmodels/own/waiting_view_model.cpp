// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/own/waiting_view_model.h"

#include "client/services/outbox_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/own/operation_text.h"
#include "client/viewmodels/sync_state.h"

namespace tongban::viewmodels
{

namespace
{

sync_state::Value syncStateOf(v1::OutboxState state)
{
    switch (state) {
    case v1::OUTBOX_STATE_SENDING:
    case v1::OUTBOX_STATE_UPLOADING: return sync_state::Sending;
    case v1::OUTBOX_STATE_ACCEPTED: return sync_state::Confirmed;
    case v1::OUTBOX_STATE_NEEDS_ATTENTION: return sync_state::NeedsYou;
    default: return sync_state::SavedHere;
    }
}

QString nameOf(const std::string& principalId, const services::PrincipalService& principals)
{
    for (const v1::Principal& principal : principals.principals()) {
        if (principal.id() == principalId)
            return QString::fromStdString(principal.nickname().empty() ? principal.profile().name()
                                                                       : principal.nickname());
    }
    return {};
}

} // namespace

WaitingViewModel::WaitingViewModel(QObject* parent)
    : PageViewModel(parent)
{
    connect(&services().outbox(), &services::OutboxService::changed, this, &WaitingViewModel::load);
    connect(&services().outbox(), &services::OutboxService::onlineChanged, this, &WaitingViewModel::load);
    load();
}

RowListModel* WaitingViewModel::operations()
{
    return &m_operations;
}

void WaitingViewModel::load()
{
    QList<Row> rows;
    for (const services::WaitingOperation& waiting : services().outbox().waiting()) {
        const v1::OutboxEntry& entry = waiting.entry;
        rows.append({QString::fromStdString(entry.operation().op_id()),
                     {operationTitle(entry.operation().kind()), nameOf(waiting.principalId, services().principals()),
                      syncStateOf(entry.state()), waitingReason(entry), nextTryText(entry),
                      QString::fromStdString(waiting.principalId)}});
    }
    m_operations.setRows(rows);
    setState(rows.isEmpty() ? page_state::Empty : page_state::Ready);
}

void WaitingViewModel::sendNow()
{
    services().outbox().sendNow();
}

void WaitingViewModel::dismiss(const QString& principalId, const QString& opId)
{
    services().outbox().dismiss(principalId, opId);
}

} // namespace tongban::viewmodels
