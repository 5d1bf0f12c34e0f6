// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/form_ports.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::forms
{

// Something the author of a form should mend.
struct LintFinding {
    // Of the document; 0: of the whole.
    std::uint32_t line = 0;
    std::string text;

    friend auto operator<=>(const LintFinding&, const LintFinding&) = default;
};

// Reads a document as its author would want it read: not only whether it runs, but everything in it that cannot be what
// was meant. Unknown functions, circles, questions nobody can reach, texts without a translation, questions and choices
// without a label, binds and controls for nothing, lists no question uses. By line; empty: nothing to mend. Any thread.
[[nodiscard]] std::vector<LintFinding> lintForm(std::string_view xml, const Externals& externals = {});

} // namespace tongban::forms
