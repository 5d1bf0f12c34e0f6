// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tongban::server
{

[[nodiscard]] Result<std::string> gzip(std::string_view bytes);
// More than `maxBytes` is ResourceExhausted, found before it is held in memory; what is not gzip is InvalidArgument.
[[nodiscard]] Result<std::string> gunzip(std::string_view bytes, std::size_t maxBytes);

} // namespace tongban::server
