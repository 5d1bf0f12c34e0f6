// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/desk_context.h"
#include "server/store/store.h"
#include "sync/base/result.h"

namespace tongban::server
{

// What the invented people have under way, one of each kind a person may meet: a correction asked, a public notice, an
// assessment, something overdue and pressed, something finished with its licence, a bad rating answered, a booking on a
// make-up Saturday, a deadline in the next year. Dates are counted from the clock's today. Inside a transaction.
[[nodiscard]] Result<> seedCases(Store& store, const DeskContext& desk);

} // namespace tongban::server
