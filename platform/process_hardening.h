// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

namespace tongban::platform
{

// From now on no core file of this process is written and no other process of the same user reads its memory. First
// thing in main(). Storage: the system refused. (Another process cannot read /proc/self/maps of it any more either.)
[[nodiscard]] Result<void> hardenProcess();

} // namespace tongban::platform
