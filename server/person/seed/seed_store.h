// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/desk_context.h"
#include "server/store/store.h"
#include "sync/base/result.h"

#include <string_view>
#include <vector>

namespace tongban::server
{

// Fills an empty store with invented people, their principals and their cases, all in one transaction; a store that has
// people is left alone. On the store's thread.
[[nodiscard]] Result<> seedStore(Store& store, const DeskContext& desk);
// One valid code for each person; makes what is missing or over.
[[nodiscard]] Result<std::vector<EnrolCode>> enrolCodes(Store& store, const DeskContext& desk);

// Seeded cases and appointments have ids that say so; nothing moves them by itself.
[[nodiscard]] bool isSeeded(std::string_view id);

} // namespace tongban::server
