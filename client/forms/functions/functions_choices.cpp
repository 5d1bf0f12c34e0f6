// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/texts.h"
#include "client/forms/eval/words.h"
#include "client/forms/functions/functions.h"
#include "client/forms/model/references.h"

#include <algorithm>

namespace tongban::forms
{

namespace
{

// The label of a choice of another question, as that question stands nearest to this one.
std::string choiceName(const Call& call)
{
    const std::string value = call.text(0);
    if (call.context.own.tree || call.context.own.node == kNoNode)
        return {};
    const FormModel& model = call.evaluator.model();
    const Answers& answers = call.evaluator.answers();
    EvalContext own = Evaluator::at(call.context.own.node);
    Nodes targets = call.evaluator.nodes(*call.self.choiceTarget, own);
    if (targets.empty() || targets.front().tree)
        return {};
    const NodeId target = targets.front().node;
    const Control* const control = model.controlOf(answers.at(target).place);
    if (!control)
        return {};
    for (const Option& option : optionsOf(call.evaluator, *control, target)) {
        if (option.value == value)
            return option.label;
    }
    return {};
}

} // namespace

XPathValue callChoices(const Call& call)
{
    switch (call.self.function) {
    case Function::ChoiceName: return choiceName(call);
    case Function::CountSelected: return static_cast<double>(wordsIn(call.text(0)).size());
    case Function::Selected: {
        const std::string all = call.text(0);
        const std::string wanted = call.text(1);
        const std::vector<std::string_view> words = wordsIn(all);
        const std::vector<std::string_view> one = wordsIn(wanted);
        return one.size() == 1 && std::find(words.begin(), words.end(), one.front()) != words.end();
    }
    default: {
        const std::string all = call.text(0);
        const double at = call.number(1);
        const std::vector<std::string_view> words = wordsIn(all);
        if (!(at >= 0) || at >= static_cast<double>(words.size()))
            return std::string();
        return std::string(words[static_cast<std::size_t>(at)]);
    }
    }
}

} // namespace tongban::forms
