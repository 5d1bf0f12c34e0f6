// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tongban::simulation
{

// A folder of this process for the few files the stores keep beside their databases (attachments); in memory where the
// system has such a place, and gone when the process ends.
[[nodiscard]] const std::string& simFolder();

// That of another process, which has ended without tidying up.
void removeSimFolderOf(long process);

} // namespace tongban::simulation
