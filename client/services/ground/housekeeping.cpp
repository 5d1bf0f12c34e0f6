// SPDX-License-Identifier: Apache-2.0
#include "client/services/ground/housekeeping.h"

#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"

namespace tongban::services
{

namespace
{

Result<void> dropUnneededFiles(Stores& stores, UnixMillis now)
{
    TRY_ASSIGN(store::Vault* const vault, stores.vault());
    TRY_ASSIGN(const v1::DeviceState state, vault->state());
    for (const v1::PrincipalEntry& entry : state.principals()) {
        TRY_ASSIGN(store::PrincipalFile* const file, stores.person(entry.principal().id()));
        TRY(file->attachments().dropUnneeded(now));
    }
    return {};
}

} // namespace

Housekeeping::Housekeeping(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_daily.setInterval(std::chrono::hours(24));
    connect(&m_daily, &QTimer::timeout, this, &Housekeeping::sweep);
}

void Housekeeping::begin()
{
    if (m_daily.isActive())
        return;
    m_daily.start();
    sweep();
}

void Housekeeping::sweep()
{
    // What is left over today is swept tomorrow.
    const UnixMillis now = m_context.ports().clock.now();
    static_cast<void>(m_context.work().run([now](Stores& stores) { return dropUnneededFiles(stores, now); }));
}

} // namespace tongban::services
