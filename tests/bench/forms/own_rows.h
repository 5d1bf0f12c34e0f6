// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/sync/figure.h"

#include <filesystem>

namespace tongban::bench
{

// What has a bound of its own and no peer.

// From the key to the row: the answer with the reading of what it changed, and then the draft in the encrypted store.
void addKeyToRow(Report& report, const std::filesystem::path& form, int rounds);
// Counted and grown one by one, answered in each instance: what one instance costs at 5,000 beside what it costs at
// 500.
void addLongRepeat(Report& report, int rounds);
// Four levels of choices from one list of 51,055 rows.
void addLongCascade(Report& report, int rounds);

} // namespace tongban::bench
