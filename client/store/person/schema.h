// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace tongban::store
{

// The migrations of a principal's file, the first one first. What was released is never changed, only followed.
[[nodiscard]] std::span<const char* const> personMigrations();

} // namespace tongban::store
