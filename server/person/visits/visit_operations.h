// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/exchange/scope.h"
#include "sync/base/result.h"
#include "tongban/v1/operation.pb.h"

// What a person does with appointments. On the store's thread, inside the transaction of the operation.
namespace tongban::server
{

// At a counter: the first wish that is free is confirmed at once; when none is, the appointment is refused, with times
// that are free. A home visit or a helper is a request that a clerk confirms.
[[nodiscard]] Result<v1::OperationResult> requestAppointment(Scope& scope, const v1::Operation& operation,
                                                             const v1::RequestAppointmentPayload& payload);
[[nodiscard]] Result<v1::OperationResult> cancelAppointment(Scope& scope, const v1::Operation& operation,
                                                            const v1::CancelAppointmentPayload& payload);
[[nodiscard]] Result<v1::OperationResult> rateAppointment(Scope& scope, const v1::Operation& operation,
                                                          const v1::RateAppointmentPayload& payload);

} // namespace tongban::server
