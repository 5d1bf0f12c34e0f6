// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

// What hands do that only have a keyboard.
namespace tongban::e2e
{

void pressKey(Tour& tour, const char* name, const char* role = "button");
void chooseByKey(Tour& tour, const char* name, int index = 0);
// Fails when the same words are typed a second time: nothing is to be asked for twice.
void writeByKey(Tour& tour, const char* field, const QString& text, int index = 0);
// A file is the one thing a keyboard does not hold: it is dragged in from beside.
void giveFile(Tour& tour, const char* name);
// ISO.
[[nodiscard]] QString daysFromToday(int days);

} // namespace tongban::e2e
