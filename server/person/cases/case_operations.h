// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/exchange/scope.h"
#include "sync/base/result.h"
#include "tongban/v1/operation.pb.h"

// What a person does with a case. On the store's thread, inside the transaction of the operation.
namespace tongban::server
{

// A submission becomes a case that is submitted, never accepted: that is the clerk's to say.
[[nodiscard]] Result<v1::OperationResult> submitCase(Scope& scope, const v1::Operation& operation,
                                                     const v1::SubmitCasePayload& payload);
[[nodiscard]] Result<v1::OperationResult> amendCase(Scope& scope, const v1::Operation& operation,
                                                    const v1::AmendCasePayload& payload);
[[nodiscard]] Result<v1::OperationResult> supplyMaterial(Scope& scope, const v1::Operation& operation,
                                                         const v1::SupplyMaterialPayload& payload);
[[nodiscard]] Result<v1::OperationResult> withdrawCase(Scope& scope, const v1::Operation& operation,
                                                       const v1::WithdrawCasePayload& payload);
[[nodiscard]] Result<v1::OperationResult> urgeCase(Scope& scope, const v1::Operation& operation,
                                                   const v1::UrgeCasePayload& payload);
// Once, and later once more (追评). Never in the principal's name by an agent.
[[nodiscard]] Result<v1::OperationResult> rateCase(Scope& scope, const v1::Operation& operation,
                                                   const v1::RateCasePayload& payload);

// Nothing when every attachment has been uploaded by this person and verified, else the answer that asks for them.
[[nodiscard]] Result<std::optional<v1::OperationResult>>
askForMissing(Scope& scope, const google::protobuf::RepeatedPtrField<v1::Attachment>& attachments);

// Whether the writer may rate for the principal; fills in who rated and when.
[[nodiscard]] bool takeRating(const Scope& scope, const v1::Operation& operation, v1::Rating& rating);

} // namespace tongban::server
