// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/check/check_content.h"

namespace tongban::server
{

// Loads a form as the program will: with the form engine of the devices.
[[nodiscard]] FormChecker engineFormChecker();

} // namespace tongban::server
