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
[[nodiscard]] Result<std::unique_ptr<FormModel>> loadForm(std::string_view xml, const Externals& externals);

} // namespace tongban::forms
