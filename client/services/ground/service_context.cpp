// SPDX-License-Identifier: Apache-2.0
#include "client/services/ground/service_context.h"

#include "client/services/ground/stores.h"
#include "client/services/sync/sync_loop.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/operation_signature.h"

#include <utility>

namespace tongban::services
{

ServiceContext::ServiceContext(ServicePorts ports)
    : m_ports(std::move(ports))
    , m_work(std::make_unique<Stores>(store::StorePaths(m_ports.dataFolder), m_ports.keys, m_ports.random),
             [this] { m_sync->updateCatalogue(); })
{
}

ServiceContext::~ServiceContext() = default;

WorkThread& ServiceContext::work()
{
    return m_work;
}

const ServicePorts& ServiceContext::ports() const
{
    return m_ports;
}

SyncLoop& ServiceContext::sync()
{
    return *m_sync;
}

void ServiceContext::setSync(SyncLoop& sync)
{
    m_sync = &sync;
}

Result<std::string> ServiceContext::writeOperation(Stores& stores, const NewOperation& wanted,
                                                   const Alongside& alongside)
{
    TRY_ASSIGN(store::Vault* const vault, stores.vault());
    TRY_ASSIGN(const v1::DeviceState state, vault->state());
    TRY_ASSIGN(store::PrincipalFile* const file, stores.person(wanted.principalId));
    TRY_ASSIGN(const crypto::SigningKey key, crypto::SigningKey::fromSeed(crypto::asBytes(state.device_secret_key())));
    v1::Operation operation;
    operation.set_op_id(newId());
    operation.set_kind(wanted.kind);
    operation.set_lane(wanted.lane);
    operation.set_payload(wanted.payload);
    operation.set_written_ms(nowMs());
    for (const v1::PrincipalEntry& entry : state.principals()) {
        if (entry.principal().id() == wanted.principalId)
            operation.set_basis(entry.principal().basis());
    }
    for (const v1::Attachment& attachment : wanted.attachments)
        *operation.add_attachments() = attachment;
    for (const std::string& before : wanted.dependsOn)
        operation.add_depends_on(before);
    crypto::signOperation(operation, key);
    TRY_ASSIGN(const v1::OutboxEntry entry, file->outbox().write(operation, alongside));
    m_sync->operationWritten(wanted.principalId, entry);
    return operation.op_id();
}

std::string ServiceContext::newId()
{
    return randomId(m_ports.random);
}

std::int64_t ServiceContext::nowMs() const
{
    return toMillis(m_ports.clock.now());
}

} // namespace tongban::services
