// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/evaluator.h"

namespace tongban::forms
{

// One call of a function: its arguments, reckoned when they are asked for. `if`, `coalesce` and `once` so reckon only
// what they need.
class Call
{
public:
    Call(Evaluator& by, const Expression& expression, const EvalContext& standing)
        : evaluator(by)
        , self(expression)
        , context(standing)
    {
    }

    [[nodiscard]] std::size_t count() const
    {
        return self.arguments.size();
    }
    [[nodiscard]] const Expression& argument(std::size_t i) const
    {
        return *self.arguments[i];
    }
    [[nodiscard]] XPathValue value(std::size_t i) const
    {
        return evaluator.evaluate(argument(i), context);
    }
    [[nodiscard]] std::string text(std::size_t i) const
    {
        return evaluator.text(argument(i), context);
    }
    [[nodiscard]] double number(std::size_t i) const
    {
        return evaluator.number(argument(i), context);
    }
    [[nodiscard]] bool truth(std::size_t i) const
    {
        return evaluator.truth(argument(i), context);
    }
    [[nodiscard]] Nodes nodes(std::size_t i) const
    {
        return evaluator.nodes(argument(i), context);
    }
    // The texts of a node-set, or of the one value, of all arguments from `first` on.
    [[nodiscard]] std::vector<std::string> texts(std::size_t first) const;
    // Where the argument is left out, the node one stands on.
    [[nodiscard]] std::string textOrOwn() const
    {
        return count() == 0 ? evaluator.textOf(context.node) : text(0);
    }

    Evaluator& evaluator;
    const Expression& self;
    const EvalContext& context;
};

// Any function by its group.
[[nodiscard]] XPathValue callFunction(Evaluator& evaluator, const Expression& self, const EvalContext& context);

[[nodiscard]] XPathValue callNodes(const Call& call);
[[nodiscard]] XPathValue callBooleans(const Call& call);
[[nodiscard]] XPathValue callText(const Call& call);
[[nodiscard]] XPathValue callChoices(const Call& call);
[[nodiscard]] XPathValue callNumbers(const Call& call);
[[nodiscard]] XPathValue callDates(const Call& call);
[[nodiscard]] XPathValue callPlaces(const Call& call);
[[nodiscard]] XPathValue callOwn(const Call& call);

} // namespace tongban::forms
