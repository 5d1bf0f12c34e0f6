// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/content.h"

#include <string>
#include <string_view>

namespace tongban::server
{

// `content` as it stands on a day: guides that are not effective yet or cancelled are gone, and nothing refers to them
// any more. Pure.
[[nodiscard]] Content effectiveContent(Content content, std::string_view today);

[[nodiscard]] bool isEffective(const v1::Guide& guide, std::string_view today);

} // namespace tongban::server
