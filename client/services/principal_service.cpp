// SPDX-License-Identifier: Apache-2.0
#include "client/services/principal_service.h"

#include "client/domain/overlay.h"
#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"
#include "client/services/sync/sync_loop.h"

#include <algorithm>
#include <utility>

namespace tongban::services
{

namespace
{

struct Loaded {
    std::vector<v1::Principal> principals;
    std::string activeId;
};

// The profile as the platform has it with what is not sent yet on top; before the first pull what this device wrote
// down.
Result<v1::Principal> withProfile(Stores& stores, v1::Principal principal)
{
    TRY_ASSIGN(store::PrincipalFile* const file, stores.person(principal.id()));
    TRY_ASSIGN(const auto base, file->records().find<v1::Profile>("profile", principal.id()));
    TRY_ASSIGN(const std::vector<v1::OutboxEntry> outbox, file->outbox().all());
    *principal.mutable_profile() = domain::overlayProfile(base ? *base : principal.profile(), outbox).value;
    return principal;
}

Result<Loaded> loadAll(Stores& stores)
{
    TRY_ASSIGN(store::Vault* const vault, stores.vault());
    TRY_ASSIGN(const v1::DeviceState state, vault->state());
    Loaded loaded;
    loaded.activeId = state.active_principal_id();
    for (const v1::PrincipalEntry& entry : state.principals()) {
        TRY_ASSIGN(v1::Principal principal, withProfile(stores, entry.principal()));
        loaded.principals.push_back(std::move(principal));
    }
    return loaded;
}

template <typename Payload>
ServiceContext::NewOperation operation(const std::string& principalId, const char* kind, const char* lane,
                                       const Payload& payload)
{
    return {principalId, kind, lane, payload.SerializeAsString(), {}, {}};
}

} // namespace

PrincipalService::PrincipalService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

const std::vector<v1::Principal>& PrincipalService::principals() const
{
    return m_principals;
}

const v1::Principal* PrincipalService::active() const
{
    const auto found = std::find_if(m_principals.begin(), m_principals.end(),
                                    [this](const v1::Principal& principal) { return principal.id() == m_activeId; });
    return found == m_principals.end() ? nullptr : &*found;
}

std::string PrincipalService::activeId() const
{
    return m_activeId;
}

void PrincipalService::load()
{
    m_context.work().run(loadAll).then(this, [this](const Result<Loaded>& loaded) {
        if (!loaded)
            return;
        const bool other = loaded->activeId != m_activeId;
        m_principals = loaded->principals;
        m_activeId = loaded->activeId;
        for (const v1::Principal& principal : m_principals)
            m_context.sync().addPrincipal(principal.id());
        Q_EMIT principalsChanged();
        if (other)
            Q_EMIT activeChanged();
    });
}

QFuture<Result<void>> PrincipalService::setActive(const QString& id)
{
    auto done = m_context.work().run([id = id.toStdString()](Stores& stores) -> Result<void> {
        TRY_ASSIGN(store::Vault* const vault, stores.vault());
        TRY(vault->change([&](v1::DeviceState& state) { state.set_active_principal_id(id); }));
        return {};
    });
    return done.then(this, [this, id](const Result<void>& result) {
        if (result) {
            m_activeId = id.toStdString();
            Q_EMIT activeChanged();
        }
        return result;
    });
}

QFuture<Result<QString>> PrincipalService::add(v1::Principal principal)
{
    principal.set_id(m_context.newId());
    principal.set_created_ms(m_context.nowMs());
    auto done = m_context.work().run([this, principal](Stores& stores) -> Result<QString> {
        TRY_ASSIGN(store::Vault* const vault, stores.vault());
        // The platform takes the device's id for the grant until it answers with its own.
        TRY(vault->addPrincipal(principal, principal.id(), 0));
        v1::RegisterPrincipalPayload payload;
        *payload.mutable_principal() = principal;
        TRY(m_context.writeOperation(stores, operation(principal.id(), "principal.register", "principal", payload)));
        return QString::fromStdString(principal.id());
    });
    return done.then(this, [this](const Result<QString>& result) {
        if (result)
            load();
        return result;
    });
}

QFuture<Result<void>> PrincipalService::saveProfile(const QString& id, const v1::Profile& profile)
{
    auto done = m_context.work().run([this, id = id.toStdString(), profile](Stores& stores) -> Result<void> {
        v1::SaveProfilePayload payload;
        *payload.mutable_profile() = profile;
        TRY(m_context.writeOperation(stores, operation(id, "profile.save", "profile", payload)));
        return {};
    });
    return done.then(this, [this](const Result<void>& result) {
        if (result)
            load();
        return result;
    });
}

} // namespace tongban::services
