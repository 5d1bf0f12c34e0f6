// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <span>

namespace tongban::sql
{

class Connection;

// Brings a file to the newest schema: `steps[n]` leads from user_version n to n + 1, each in a transaction of its own,
// so that an interrupted migration goes on where it stopped. FailedPrecondition: the file was written by a newer
// program.
[[nodiscard]] Result<void> migrate(Connection& connection, std::span<const char* const> steps);

} // namespace tongban::sql
