// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/sync/figure.h"
#include "tests/bench/ui/device.h"

namespace tongban::bench
{

// How soon the window is there, and something on it, beside one with twelve lines of Chinese; medians of so many.
void measureStart(const Places& places, const Device& device, int rounds, Report& report);
// From a key in the search to the picture with its results, and what the index alone takes of that.
void measureSearch(const Places& places, const Device& device, Report& report);
// What the program holds in memory above an empty window.
void measureMemory(const Places& places, const Device& device, Report& report);
// Frames of a list that is scrolled, beside the same list with nothing but texts in it.
void measureScrolling(const Places& places, int rounds, Report& report);

} // namespace tongban::bench
