// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace tongban::forms
{

// Does the whole subject match? ODK XForms, regex(): "an exact and complete match". A pattern that is none, or that
// needs more steps than limits::kRegexSteps, matches nothing. Any thread.
[[nodiscard]] bool matchesWhole(const std::string& pattern, const std::string& subject);

} // namespace tongban::forms
