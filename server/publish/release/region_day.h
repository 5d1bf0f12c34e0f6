// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"

#include <string>
#include <string_view>

namespace tongban::server
{

// The calendar day in a region ("2026-11-23"). China has one time and no summer time; a zone that is not known here
// counts as UTC.
[[nodiscard]] std::string regionDay(UnixMillis now, std::string_view timeZone);

} // namespace tongban::server
