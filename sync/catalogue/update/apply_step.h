// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/update/update_context.h"

namespace tongban::catalogue
{

// From a complete version to the next: everything that changed in one transaction. Returns the way it came.
[[nodiscard]] Result<UpdateRung> applyStep(UpdateContext& context, const HeldCatalogue& held,
                                           const UpdateTarget& target);

} // namespace tongban::catalogue
