// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/definition.h"

#include <string>
#include <string_view>

// What the form engine is given by others. Each reading returns for any input; a crash, a leak or a hang is the
// finding.
namespace tongban::fuzz
{

// A form that has one of everything and reckons `calculation` over it; its list "l" lies beside it as l.csv.
[[nodiscard]] std::string formWith(std::string_view calculation);
// Opened, fresh or from the draft, answered at random, read, kept and brought back: as far as it lets itself be.
void useForm(std::string_view xml, const forms::Externals& lists, std::string_view draft);

} // namespace tongban::fuzz
