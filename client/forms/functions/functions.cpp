// SPDX-License-Identifier: Apache-2.0
#include "client/forms/functions/functions.h"

#include <cmath>

namespace tongban::forms
{

namespace
{

// How many of the weights stand beside a true value; checklist() gives each the weight 1.
bool checked(const Call& call, bool weighted)
{
    double sum = 0;
    if (weighted) {
        for (std::size_t i = 2; i + 1 < call.count(); i += 2)
            sum += call.truth(i) ? call.number(i + 1) : 0;
    } else {
        for (const std::string& text : call.texts(2))
            sum += text.empty() || text == "false" || text == "0" ? 0 : 1;
    }
    const double least = call.number(0);
    const double most = call.number(1);
    return (least < 0 || sum >= least) && (most < 0 || sum <= most);
}

} // namespace

std::vector<std::string> Call::texts(std::size_t first) const
{
    std::vector<std::string> all;
    for (std::size_t i = first; i < count(); ++i) {
        const XPathValue given = value(i);
        if (const auto* const nodes = std::get_if<Nodes>(&given)) {
            for (const NodeRef& node : *nodes)
                all.push_back(evaluator.textOf(node));
        } else {
            all.push_back(evaluator.textOf(given));
        }
    }
    return all;
}

XPathValue callFunction(Evaluator& evaluator, const Expression& self, const EvalContext& context)
{
    const Call call(evaluator, self, context);
    // In the order of the enumeration.
    if (self.function < Function::Boolean)
        return callNodes(call);
    if (self.function < Function::Base64Decode)
        return callBooleans(call);
    if (self.function < Function::ChoiceName)
        return callText(call);
    if (self.function < Function::Abs)
        return callChoices(call);
    if (self.function < Function::Date)
        return callNumbers(call);
    if (self.function < Function::Area)
        return callDates(call);
    if (self.function < Function::AgeOn)
        return callPlaces(call);
    return callOwn(call);
}

XPathValue callBooleans(const Call& call)
{
    switch (call.self.function) {
    case Function::Boolean: return call.truth(0);
    case Function::BooleanFromString: {
        const std::string text = call.text(0);
        return text == "1" || text == "true";
    }
    case Function::Checklist: return checked(call, false);
    case Function::WeightedChecklist: return checked(call, true);
    case Function::Coalesce:
        for (std::size_t i = 0; i + 1 < call.count(); ++i) {
            std::string text = call.text(i);
            if (!text.empty())
                return text;
        }
        return call.text(call.count() - 1);
    case Function::If: return call.truth(0) ? call.value(1) : call.value(2);
    case Function::Not: return !call.truth(0);
    case Function::True: return true;
    default: return false;
    }
}

} // namespace tongban::forms
