// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/xpath/expression.h"
#include "sync/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongban::forms
{

// The prefixes of the form, in the order they were declared: the first of a name counts.
using Namespaces = std::vector<std::pair<std::string, std::string>>;

// Fails with InvalidArgument: syntax, an unknown function, a wrong number of arguments, too long or nested too deep.
[[nodiscard]] Result<ExpressionPtr> parseExpression(std::string_view source, const Namespaces& namespaces);

} // namespace tongban::forms
