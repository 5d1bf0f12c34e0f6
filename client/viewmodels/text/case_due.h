// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/person.pb.h"

#include <QDate>
#include <QString>

namespace tongban::viewmodels
{

// By when the office has promised to decide, and what that is worth now: the clock stands, the day has passed, the day
// may still move. Of what has ended, on which day it did. Empty while no clock has begun to run.
[[nodiscard]] QString caseDueText(const v1::Case& value, const QDate& today);

// When a case ended, to the minute, decided (办结) or not; empty while it has not.
[[nodiscard]] QString caseEndText(const v1::Case& value, const QDate& today);

} // namespace tongban::viewmodels
