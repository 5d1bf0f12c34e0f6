// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tongban::transport
{

// Request bodies are compressed with gzip: every Connect server knows it. Empty when it cannot be done. Pure.
[[nodiscard]] std::string gzip(const std::string& bytes);

} // namespace tongban::transport
