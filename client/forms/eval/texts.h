// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/evaluator.h"

#include <string>
#include <vector>

// Words as a form gives them, in the evaluator's language, with their outputs filled in.
namespace tongban::forms
{

[[nodiscard]] std::string wordsOf(Evaluator& evaluator, const TextParts& parts, const EvalContext& context);
[[nodiscard]] std::string wordsOf(Evaluator& evaluator, const Text& text, const EvalContext& context);
// The picture that belongs to a text; empty: none.
[[nodiscard]] std::string pictureOf(Evaluator& evaluator, const Text& text, const EvalContext& context);
// Of the text named `name`; in the default language where the present one lacks it.
[[nodiscard]] std::string translatedText(Evaluator& evaluator, const std::string& name, const EvalContext& context);

// The choices of a select or rank as they are now, `node` being the one that is asked.
[[nodiscard]] std::vector<Option> optionsOf(Evaluator& evaluator, const Control& control, NodeId node);

} // namespace tongban::forms
