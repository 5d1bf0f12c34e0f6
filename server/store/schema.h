// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace tongban::server
{

// The steps of the store's schema, for sql::migrate. A step that was ever released is not changed any more.
[[nodiscard]] std::span<const char* const> storeSchema();

} // namespace tongban::server
