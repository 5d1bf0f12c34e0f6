// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/catalogue_index.h"
#include "sync/base/clock.h"
#include "tongban/v1/person.pb.h"

namespace tongban::server
{

// 承诺办结时间 of a case accepted now, from the guide's promise or, without one, its legal limit: due date, law, and
// whether it crosses into a year whose working days are not published. Leaves the case alone when there is no limit.
void setDueDate(v1::Case& value, const CatalogueIndex& catalogue, UnixMillis accepted);
// True when the due date lies before the day of `now` and the clock runs.
[[nodiscard]] bool isOverdue(const v1::Case& value, UnixMillis now);

} // namespace tongban::server
