// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/check/check_content.h"

namespace tongban::server
{

// Loads a form as the devices will, with their engine; parts that name what is not in the form are refused too.
[[nodiscard]] FormChecker engineFormChecker();

} // namespace tongban::server
