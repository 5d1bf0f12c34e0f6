// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/model/form_model.h"
#include "sync/base/result.h"

#include <memory>
#include <string_view>

namespace tongban::forms
{

// Reads a document whole: structure, binds, body, texts, secondary instances, actions, graph. Errors as
// Definition::load. Any thread.
enum class Faults {
    Refuse,
    // For who looks at a document to mend it: what cannot be read is left out, circles are opened and complained of.
    PassOver,
};
[[nodiscard]] Result<std::unique_ptr<FormModel>> loadForm(std::string_view xml, const Externals& externals,
                                                          Faults faults = Faults::Refuse);

} // namespace tongban::forms
