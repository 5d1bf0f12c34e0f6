// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace tongban::store
{

// The migrations of the catalogue's file, the first one first.
[[nodiscard]] std::span<const char* const> catalogueMigrations();

} // namespace tongban::store
