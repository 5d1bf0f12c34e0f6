// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace tongban::server
{

// serve: publishes the content when it changed, opens the store, seeds it on first start, answers until SIGINT or
// SIGTERM. Exit codes: 0 stopped, 1 it cannot work, 2 the command line is not understood.
[[nodiscard]] int runServe(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);
[[nodiscard]] const char* serveHelp();

} // namespace tongban::server
