// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/catalogue_index.h"
#include "sync/base/clock.h"
#include "tongban/v1/person.pb.h"

#include <string_view>

namespace tongban::server
{

// 承诺办结时间 of a case accepted now, from the guide's promise or, without one, its legal limit: due date, law, and
// whether it crosses into a year whose working days are not published. Leaves the case alone when there is no limit.
void setDueDate(v1::Case& value, const CatalogueIndex& catalogue, UnixMillis accepted);
// The day by which a step that begins now is promised; stays empty without a limit that can be reckoned.
void setDueDate(v1::CaseStep& step, std::string_view guideId, const CatalogueIndex& catalogue, UnixMillis started);
// The clock has just been started again: what was left of the time when it stopped counts from today.
void moveDueDate(v1::Case& value, const CatalogueIndex& catalogue);
// True when the due date lies before the day of `now` and the clock runs.
[[nodiscard]] bool isOverdue(const v1::Case& value, UnixMillis now);

} // namespace tongban::server
