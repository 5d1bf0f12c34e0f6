// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/content.h"
#include "sync/catalogue/record.h"

#include <vector>

namespace tongban::server
{

// The collections as they are published, each sorted by id. Essential on a first sync is what a person chooses a town,
// browses and reads with; offices and forms follow, and so do guides where there are thousands of them
// (limits::kEssentialGuidesBytes). "region", "term", "division", "office", "work_year", "code_set", "synonym",
// "announcement", "guide", "form". Pure.
[[nodiscard]] std::vector<catalogue::Collection> contentRecords(const Content& content);

} // namespace tongban::server
