// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/store/store.h"
#include "sync/base/clock.h"
#include "sync/base/result.h"

#include <string>

namespace tongban::server
{

// 办件编号: division (6), day (8), number of the day (6). Inside a transaction.
[[nodiscard]] Result<std::string> nextCaseNumber(Store& store, UnixMillis now);
// What a person says at the desk ("A017"): a letter and three digits, counted for each day of visit.
[[nodiscard]] Result<std::string> nextVisitCode(Store& store, std::string_view date);

} // namespace tongban::server
