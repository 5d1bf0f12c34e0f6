// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace tongban::bench
{

inline constexpr char kSyntheticRegion[] = "bench";

// Publishes `guides` made-up guides of some two kilobytes into `folder` as version 1, then as version 2 with every
// hundredth changed in two small fields (when it took effect, how many days are promised), with the pack between them:
// what tongban-platform publish would write, without a million lines of text to read. The same every time. `level` is
// that of zstd: publishing's own, or a faster one where not bytes are measured.
void publishSynthetic(const std::filesystem::path& folder, int guides, int level);

} // namespace tongban::bench
