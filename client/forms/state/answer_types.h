// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/evaluator.h"

#include <string>
#include <string_view>

namespace tongban::forms
{

// What a calculation's result is written down as; NaN and infinities are no answer.
[[nodiscard]] std::string storedText(const Evaluator& evaluator, const XPathValue& value, ValueType type);
// One of the steps between both ends?
[[nodiscard]] bool isOnScale(const RangeBounds& bounds, double value);
// Can a question of this type be answered so? Empty always.
[[nodiscard]] bool fitsType(ValueType type, std::string_view value);

} // namespace tongban::forms
