// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/check/check_content.h"

namespace tongban::server {

// The checker of the form engine that clients run: what loads here loads there.
[[nodiscard]] FormChecker engineFormChecker();

} // namespace tongban::server
