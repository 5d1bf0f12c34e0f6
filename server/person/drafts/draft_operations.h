// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/exchange/scope.h"
#include "sync/base/result.h"
#include "tongban/v1/operation.pb.h"

#include <optional>

// Forms half filled in that a person goes on with on another device: theirs alone, whoever else acts for the principal,
// and only as long as they are neither sent nor thrown away. On the store's thread, inside the transaction of the
// operation.
namespace tongban::server
{

[[nodiscard]] Result<v1::OperationResult> saveDraft(Scope& scope, const v1::Operation& operation,
                                                    const v1::SaveDraftPayload& payload);
[[nodiscard]] Result<v1::OperationResult> endDraft(Scope& scope, const v1::Operation& operation,
                                                   const v1::EndDraftPayload& payload);

// The draft is being sent. An answer: it was sent or thrown away before, or filled in further, on another device.
[[nodiscard]] Result<std::optional<v1::OperationResult>> refuseSending(Scope& scope, const std::string& draftId,
                                                                       std::uint64_t digest);
// It was sent: it ends on all devices. One that was never shared is nobody's business.
[[nodiscard]] Result<> endSentDraft(Scope& scope, const std::string& draftId);

} // namespace tongban::server
