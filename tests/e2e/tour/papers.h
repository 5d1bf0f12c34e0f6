// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

namespace tongban::e2e
{

// A page as a phone photographs it, larger than what is sent; the path of the file.
[[nodiscard]] QString photoOf(const QString& name);

// Drops such a photo where a file is asked for. The place to drop on is offered in a wide window only: a phone has
// nothing to drag from.
void dropPhoto(Tour& tour, const QString& name, int index = 0);

} // namespace tongban::e2e
