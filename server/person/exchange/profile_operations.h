// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/exchange/scope.h"
#include "sync/base/result.h"
#include "tongban/v1/operation.pb.h"

// What a person does with profiles and messages. On the store's thread, inside the transaction of the operation.
namespace tongban::server
{

[[nodiscard]] Result<v1::OperationResult> saveProfile(Scope& scope, const v1::Operation& operation,
                                                      const v1::SaveProfilePayload& payload);
[[nodiscard]] Result<v1::OperationResult> readMessage(Scope& scope, const v1::Operation& operation,
                                                      const v1::ReadMessagePayload& payload);
// Registering a principal that is registered already changes what one calls it, nothing else.
[[nodiscard]] Result<v1::OperationResult> registerAgain(Scope& scope, const v1::Operation& operation,
                                                        const v1::RegisterPrincipalPayload& payload);

// The first operation of a principal that a device made: the person who made it gets a grant whose id is the
// principal's own id, so that the device needs to change nothing when it is answered.
[[nodiscard]] Result<v1::OperationResult> registerPrincipal(Scope& scope, const v1::Operation& operation,
                                                            const v1::RegisterPrincipalPayload& payload);

} // namespace tongban::server
