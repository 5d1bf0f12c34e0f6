// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/desk_context.h"
#include "server/store/store.h"
#include "sync/base/result.h"

#include <iosfwd>

namespace tongban::server
{

// One line a case ("case ID NUMBER STATE GUIDE running-steps NAME"), one an appointment ("appointment ID CODE STATE
// KIND NAME"), oldest first; "-" where there is nothing.
[[nodiscard]] Result<> printMatters(Store& store, const DeskContext& desk, std::ostream& out);

} // namespace tongban::server
