// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tongban::forms
{

// Is the pattern found in the subject? ODK XForms, regex(): '[0-9]+' becomes /[0-9]+/; who means the whole writes ^ and
// $. A pattern that is none, or that needs more steps than limits::kRegexSteps, matches nothing. Any thread.
[[nodiscard]] bool matches(const std::string& pattern, const std::string& subject);

} // namespace tongban::forms
