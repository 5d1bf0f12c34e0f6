// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/exchange/scope.h"
#include "sync/base/result.h"
#include "tongban/v1/operation.pb.h"

namespace tongban::server
{

// What one operation does, by its kind. Called inside a transaction that is rolled back unless the answer is accepted;
// an Error means that the platform itself failed. A kind this platform does not know is rejected.
[[nodiscard]] Result<v1::OperationResult> applyOperation(Scope& scope, const v1::Operation& operation);

} // namespace tongban::server
