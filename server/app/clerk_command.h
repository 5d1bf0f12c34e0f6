// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace tongban::server
{

// clerk: what the people at the counters do, on the store of a platform that may be serving meanwhile. Exit codes: 0
// done, 1 it cannot be done, 2 the command line is not understood.
[[nodiscard]] int runClerk(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);
[[nodiscard]] const char* clerkHelp();

} // namespace tongban::server
