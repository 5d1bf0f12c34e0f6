// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/content.h"

#include <filesystem>
#include <vector>

namespace tongban::server
{

// Reads every *.textproto below `folder` and the files of its forms. Findings name files relative to `folder`. Fails
// when a file cannot be read or does not parse; what the content says is not judged here (checkContent).
[[nodiscard]] Checked<Content> loadContent(const std::filesystem::path& folder);

} // namespace tongban::server
