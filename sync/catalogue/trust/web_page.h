// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"

#include <string>
#include <string_view>

namespace tongban::catalogue
{

// Bytes that begin like HTML or XML: a captive portal answers everything with status 200 and its own page.
[[nodiscard]] bool looksLikeWebPage(std::string_view bytes);

// NotThePlatform for a web page, else DataLoss with `detail`.
[[nodiscard]] Error notWhatWasAsked(std::string_view bytes, std::string detail);

} // namespace tongban::catalogue
