// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"

#include <string>

namespace tongban::testing
{

// A document as somebody careless, or somebody hostile, might have left it: a few spans are cut, doubled, swapped or
// overwritten, numbers grow, expressions get words of the language in strange places.
[[nodiscard]] std::string mutated(std::string document, Random& random);

// Opens the document and, where it opens, does what a person does: reads all, answers, adds, clears, keeps, comes back.
// Every outcome is fine that is a Result; empty unless a refusal says no reason or a kept draft does not come back.
[[nodiscard]] std::string whatGoesWrongWith(const std::string& document, Random& random);

} // namespace tongban::testing
