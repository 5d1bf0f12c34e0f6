// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/evaluator.h"

#include <string>
#include <string_view>

namespace tongban::forms
{

// What a calculation's result is written down as; NaN and infinities are no answer.
[[nodiscard]] std::string storedText(const Evaluator& evaluator, const XPathValue& value, ValueType type);
// The text as an answer of this type has it: whole numbers without what follows the point, dates without a time;
// nothing where it is no answer of the type.
[[nodiscard]] std::string typedText(ValueType type, std::string text);
// One of the steps between both ends?
[[nodiscard]] bool isOnScale(const RangeBounds& bounds, double value);
// Can a question of this type be answered so? Empty always.
[[nodiscard]] bool fitsType(ValueType type, std::string_view value);

} // namespace tongban::forms
