// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/evaluator.h"

namespace tongban::forms
{

// Where a step takes rows of a long list by the text of a column (item[district = /data/district], alone or with more
// conditions joined by `and`): appends, in document order, all rows that can pass its first predicate and few that
// cannot. The predicates are still to be asked. False: nothing was appended, the step must look at every row.
[[nodiscard]] bool appendIndexed(Evaluator& evaluator, const Step& step, const NodeRef& from,
                                 const EvalContext& context, Nodes& out);

} // namespace tongban::forms
