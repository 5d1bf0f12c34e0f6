// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace tongban::platform
{

// Where the system wants this program's own files: $XDG_DATA_HOME/tongban on Linux. Not made here. After the
// application's name was set.
[[nodiscard]] std::filesystem::path dataFolder();

} // namespace tongban::platform
