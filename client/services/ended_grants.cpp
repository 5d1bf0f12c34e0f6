// SPDX-License-Identifier: Apache-2.0
#include "client/services/ended_grants.h"

#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"
#include "client/services/principal_service.h"
#include "client/services/sync/sync_loop.h"

#include <algorithm>
#include <optional>

namespace tongban::services
{

namespace
{

Result<bool> holdsSomethingOfItsOwn(Stores& stores, const std::string& principalId)
{
    TRY_ASSIGN(store::PrincipalFile* const file, stores.person(principalId));
    TRY_ASSIGN(const std::vector<v1::OutboxEntry> outbox, file->outbox().all());
    TRY_ASSIGN(const std::vector<v1::Draft> drafts, file->drafts().all());
    return !outbox.empty() || std::any_of(drafts.begin(), drafts.end(),
                                          [](const v1::Draft& draft) { return draft.state() == v1::DRAFT_STATE_OPEN; });
}

// Who was let go of; nobody: something has been written meanwhile.
Result<std::optional<QString>> destroyFile(Stores& stores, const std::string& principalId)
{
    TRY_ASSIGN(const bool holds, holdsSomethingOfItsOwn(stores, principalId));
    if (holds)
        return std::optional<QString>();
    TRY_ASSIGN(store::Vault* const vault, stores.vault());
    TRY_ASSIGN(const v1::DeviceState before, vault->state());
    QString name;
    for (const v1::PrincipalEntry& entry : before.principals()) {
        if (entry.principal().id() == principalId)
            name =
                QString::fromStdString(entry.principal().profile().name().empty() ? entry.principal().nickname()
                                                                                  : entry.principal().profile().name());
    }
    stores.close(principalId);
    TRY(vault->removePrincipal(principalId));
    // Somebody is always chosen.
    TRY(vault->change([](v1::DeviceState& state) {
        if (state.active_principal_id().empty() && state.principals_size() > 0)
            state.set_active_principal_id(state.principals(0).principal().id());
    }));
    return std::optional(name);
}

} // namespace

EndedGrants::EndedGrants(ServiceContext& context, PrincipalService& principals, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_principals(principals)
{
}

void EndedGrants::heard(const std::vector<v1::GrantState>& grants)
{
    std::set<std::string> living;
    for (const v1::GrantState& grant : grants) {
        if (!grant.ended())
            living.insert(grant.principal_id());
    }
    m_ended.clear();
    for (const v1::GrantState& grant : grants) {
        if (!living.contains(grant.principal_id()))
            m_ended.insert(grant.principal_id());
    }
    look();
}

void EndedGrants::look()
{
    for (const v1::Principal& principal : m_principals.principals()) {
        if (principal.kind() != v1::PRINCIPAL_KIND_SELF && m_ended.contains(principal.id()))
            lookAt(principal.id());
    }
}

void EndedGrants::lookAt(const std::string& principalId)
{
    if (!m_busy.insert(principalId).second)
        return;
    m_context.work()
        .run([principalId](Stores& stores) { return holdsSomethingOfItsOwn(stores, principalId); })
        .then(this, [this, principalId](const Result<bool>& holds) {
            if (!holds || *holds) {
                m_busy.erase(principalId);
                return;
            }
            // First the sync thread's hold on the file.
            m_context.sync().removePrincipal(principalId, [this, principalId] {
                QMetaObject::invokeMethod(this, [this, principalId] { destroy(principalId); });
            });
        });
}

void EndedGrants::destroy(const std::string& principalId)
{
    m_context.work()
        .run([principalId](Stores& stores) { return destroyFile(stores, principalId); })
        .then(this, [this, principalId](const Result<std::optional<QString>>& name) {
            m_busy.erase(principalId);
            // The people as they were may have been read, and told the sync thread, in between.
            if (name && *name)
                m_context.sync().removePrincipal(principalId, [] {});
            m_principals.load();
            if (name && *name)
                Q_EMIT letGoOf(**name);
        });
}

} // namespace tongban::services
