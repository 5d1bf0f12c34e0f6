// SPDX-License-Identifier: Apache-2.0
#include "server/person/exchange/profile_operations.h"

#include "server/person/exchange/results.h"

namespace tongban::server
{

namespace
{

// Dates are the platform's to say (when the next check is due); a device cannot move its own.
Result<> storeProfile(Scope& scope, v1::Profile profile)
{
    profile.clear_dates();
    TRY_ASSIGN(const auto held, scope.store.records().find(scope.principalId, "profile", scope.principalId));
    v1::Profile before;
    if (held && before.ParseFromString(held->body))
        *profile.mutable_dates() = before.dates();
    TRY(scope.store.records().put(scope.principalId, "profile", scope.principalId, profile.SerializeAsString()));
    return {};
}

} // namespace

Result<v1::OperationResult> saveProfile(Scope& scope, const v1::Operation&, const v1::SaveProfilePayload& payload)
{
    TRY(storeProfile(scope, payload.profile()));
    return accepted();
}

Result<v1::OperationResult> readMessage(Scope& scope, const v1::Operation&, const v1::ReadMessagePayload& payload)
{
    TRY_ASSIGN(const auto held, scope.store.records().find(scope.principalId, "message", payload.message_id()));
    v1::Message message;
    if (!held || !message.ParseFromString(held->body))
        return rejected("not_found", "没有这条消息。");
    if (!message.read()) {
        message.set_read(true);
        TRY(scope.store.records().put(scope.principalId, "message", message.id(), message.SerializeAsString()));
    }
    return accepted();
}

Result<v1::OperationResult> registerAgain(Scope& scope, const v1::Operation&,
                                          const v1::RegisterPrincipalPayload& payload)
{
    TRY_ASSIGN(auto grants, scope.store.persons().grantsOf(scope.device.personId));
    for (Grant& grant : grants) {
        if (grant.principal.id() != scope.principalId)
            continue;
        grant.principal.set_nickname(payload.principal().nickname());
        TRY(scope.store.persons().putGrant(grant));
    }
    return accepted();
}

Result<v1::OperationResult> registerPrincipal(Scope& scope, const v1::Operation& operation,
                                              const v1::RegisterPrincipalPayload& payload)
{
    v1::Principal principal = payload.principal();
    if (principal.id() != scope.principalId || principal.id().empty())
        return rejected("wrong_principal", "这个人的编号不对。");
    if (principal.basis() == v1::ACTING_BASIS_UNSPECIFIED)
        principal.set_basis(operation.basis());
    const v1::Profile profile = principal.profile();
    principal.clear_profile();
    TRY(scope.store.persons().putGrant(
        Grant{scope.principalId, scope.device.personId, 1, false, std::move(principal)}));
    TRY(storeProfile(scope, profile));
    return accepted();
}

} // namespace tongban::server
