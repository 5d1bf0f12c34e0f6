// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace tongban::server
{

// tongban-platform check-form FILE: what the author of a form should mend, one "FILE:LINE: what" each on `out`. Exit
// codes: 0 nothing, 1 something, 2 a command line that is none or names no file.
[[nodiscard]] int runCheckForm(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

} // namespace tongban::server
