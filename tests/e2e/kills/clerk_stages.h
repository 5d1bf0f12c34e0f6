// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

// The stages in which the clerk has a part. The clerk's verbs are given when the case still waits for them.
namespace tongban::e2e
{

void clerkAsks(Tour& tour);
// A new photo for the one that was blurred.
void correct(Tour& tour);
void seeCorrected(Tour& tour);
void clerkAccepts(Tour& tour);
void clerkFinishes(Tour& tour);
void seeFinished(Tour& tour);
void rate(Tour& tour);
void seeRated(Tour& tour);

} // namespace tongban::e2e
