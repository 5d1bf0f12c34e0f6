// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/page.h"
#include "client/forms/state/session_core.h"

#include <vector>

namespace tongban::forms
{

// The body of the form as pages, as things stand now.
[[nodiscard]] std::vector<Page> pagesOf(SessionCore& core);
[[nodiscard]] Progress progressOf(const std::vector<Page>& pages);

} // namespace tongban::forms
