// SPDX-License-Identifier: Apache-2.0
#include "client/forms/lint/form_lint.h"
#include "tests/fuzz/form_under_fire.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

// An XForms document: linted, loaded, opened, read, answered, kept and brought back.
void readFormDocument(std::string_view input)
{
    static_cast<void>(forms::lintForm(input));
    useForm(input, {}, {});
}

Seeds formDocumentSeeds()
{
    return {formWith("1 + 1"), formWith("count(/data/r[a > 1])")};
}

} // namespace tongban::fuzz
