// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/kills/stage.h"

#include <QStringList>

namespace tongban::e2e
{

// The errand in stages: signed in, for one's mother, a guide's situation and ticks, each part of the form, sent, a
// visit booked, accepted and finished by the clerk.
[[nodiscard]] Stages errandStages();

// All there is at the end, as a person sees it page by page and as the clerk's list has it: the same lines after every
// walk, however often it was interrupted.
[[nodiscard]] QStringList finalState(Tour& tour);

} // namespace tongban::e2e
