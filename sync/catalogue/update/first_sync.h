// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/update/update_context.h"

namespace tongban::catalogue
{

// From nothing, or from a first sync that was interrupted, to a complete version: segment by segment, each in a
// transaction, the essential ones first, the version with the last one. Goes on where it stopped, also when a newer
// version has been published meanwhile: segments that are the same in both are not fetched again.
[[nodiscard]] Result<void> runFirstSync(UpdateContext& context, const HeldCatalogue& held, const UpdateTarget& target);

} // namespace tongban::catalogue
