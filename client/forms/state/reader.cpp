// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/reader.h"

#include "client/forms/eval/date_words.h"
#include "client/forms/eval/texts.h"

#include <algorithm>
#include <charconv>

namespace tongban::forms
{

namespace
{

void addBelow(const Answers& answers, NodeId node, std::vector<NodeId>& all)
{
    all.push_back(node);
    for (const NodeId child : answers.at(node).children)
        addBelow(answers, child, all);
}

template <typename NameOf>
std::string pathWith(const FormModel& model, const Answers& answers, NodeId node, const NameOf& nameOf)
{
    std::string path;
    for (NodeId at = node; at != kNoNode; at = answers.parentOf(at)) {
        const Answer& answer = answers.at(at);
        std::string step = "/" + model.node(answer.place).name.qualified();
        if (!answer.isRange && model.node(answer.place).repeat)
            step += "[" + nameOf(answer) + "]";
        path.insert(0, step);
    }
    return path;
}

// A select of one that nobody can answer is a text too; so is an input that is never to be written in.
bool isNote(const FormModel& model, const Control& control)
{
    const Bind* const bind = model.bindOf(control.node);
    if (control.kind != NodeKind::Input || !bind || !bind->readonly)
        return false;
    return bind->readonly->operation == Operation::Call && bind->readonly->function == Function::True;
}

NodeKind kindOf(const FormModel& model, const Answer& answer)
{
    if (answer.isRange)
        return NodeKind::Repeat;
    if (model.node(answer.place).repeat)
        return NodeKind::RepeatInstance;
    const Control* const control = model.controlOf(answer.place);
    if (!model.isLeaf(answer.place) || (control && control->kind == NodeKind::Group))
        return NodeKind::Group;
    if (!control)
        return NodeKind::Value;
    return isNote(model, *control) ? NodeKind::Note : control->kind;
}

const Control* labelledControl(const FormModel& model, const Control* control)
{
    if (!control || control->label.present || control->kind != NodeKind::Repeat || control->parent == kNoControl)
        return control;
    const Control& around = model.controls[control->parent];
    const bool wraps = around.kind == NodeKind::Group && around.children.size() == 1 &&
                       (around.node == kNoDef || around.node == control->node);
    return wraps ? &around : control;
}

void readChecks(SessionCore& core, const Bind& bind, NodeState& state)
{
    const EvalContext context = Evaluator::at(state.id);
    state.type = bind.type;
    state.required = bind.required && core.evaluator.truth(*bind.required, context);
    if (!state.relevant)
        return;
    state.requiredOk = !state.required || !state.value.empty();
    if (bind.constraint && !state.value.empty())
        state.constraintOk = core.evaluator.truth(*bind.constraint, context);
    if (!state.constraintOk)
        state.message = wordsOf(core.evaluator, bind.constraintMessage, context);
    else if (!state.requiredOk)
        state.message = wordsOf(core.evaluator, bind.requiredMessage, context);
}

void readControl(SessionCore& core, const Control& control, NodeState& state)
{
    const EvalContext context = Evaluator::at(state.id);
    state.appearance = control.appearance;
    state.mediaType = control.mediaType;
    state.bounds = control.bounds;
    if (!control.appearance.empty() && (state.type == ValueType::Date || state.type == ValueType::DateTime))
        state.dateInCalendar = dateInCalendar(state.value, control.appearance, core.evaluator.languageName());
    state.label = headingOf(core, state.id);
    state.labelImage = pictureOf(core.evaluator, control.label, context);
    state.hint = wordsOf(core.evaluator, control.hint, context);
    if (state.kind == NodeKind::SelectOne || state.kind == NodeKind::SelectMany || state.kind == NodeKind::Rank)
        state.options = optionsOf(core.evaluator, control, state.id);
    if (state.kind == NodeKind::Repeat) {
        state.canChangeCount = !control.count && !control.fixedCount && state.relevant && !state.readonly;
        state.instanceCount = static_cast<int>(core.answers.at(state.id).children.size());
    }
}

} // namespace

std::vector<NodeId> allNodesOf(const Answers& answers)
{
    std::vector<NodeId> all;
    addBelow(answers, answers.root(), all);
    return all;
}

std::string pathOfNode(const FormModel& model, const Answers& answers, NodeId node)
{
    return pathWith(model, answers, node, [](const Answer& instance) { return std::to_string(instance.index); });
}

std::string keptPathOfNode(const FormModel& model, const Answers& answers, NodeId node)
{
    return pathWith(model, answers, node, [](const Answer& instance) { return instance.instanceId; });
}

std::optional<NodeId> findNode(const FormModel& model, const Answers& answers, std::string_view path)
{
    NodeId at = kNoNode;
    while (!path.empty()) {
        if (path.front() != '/')
            return std::nullopt;
        path.remove_prefix(1);
        const std::string_view step = path.substr(0, path.find('/'));
        path.remove_prefix(step.size());
        const std::size_t bracket = step.find('[');
        const std::string_view name = step.substr(0, bracket);
        std::size_t index = 0;
        if (bracket != std::string_view::npos)
            std::from_chars(step.data() + bracket + 1, step.data() + step.size(), index);
        const std::vector<NodeId> candidates =
            at == kNoNode ? std::vector<NodeId>{answers.root()} : answers.at(at).children;
        const auto found = std::find_if(candidates.begin(), candidates.end(), [&](NodeId candidate) {
            return model.node(answers.at(candidate).place).name.qualified() == name;
        });
        if (found == candidates.end())
            return std::nullopt;
        at = *found;
        if (bracket == std::string_view::npos)
            continue;
        const auto& instances = answers.at(at).children;
        if (!answers.at(at).isRange || index == 0 || index > instances.size())
            return std::nullopt;
        at = instances[index - 1];
    }
    return at == kNoNode ? std::nullopt : std::optional(at);
}

std::string headingOf(SessionCore& core, NodeId node)
{
    const Answer& answer = core.answers.at(node);
    const Control* const control = labelledControl(core.model, core.model.controlOf(answer.place));
    if (!control || !control->label.present)
        return {};
    // The heading of a repeat as a whole speaks for its first instance where it says anything of one.
    const NodeId at = answer.isRange && !answer.children.empty() ? answer.children.front() : node;
    return wordsOf(core.evaluator, control->label, Evaluator::at(at));
}

NodeState stateOf(SessionCore& core, NodeId node)
{
    NodeState state;
    if (!core.answers.has(node))
        return state;
    const Answer& answer = core.answers.at(node);
    core.evaluator.startCounting();
    state.id = node;
    state.path = pathOfNode(core.model, core.answers, node);
    state.kind = kindOf(core.model, answer);
    state.relevant = answer.relevant;
    state.readonly = core.isReadonly(node);
    state.origin = answer.origin;
    if (answer.relevant && core.model.isLeaf(answer.place) && !answer.isRange)
        state.value = answer.value;
    if (const Bind* const bind = core.model.bindOf(answer.place))
        readChecks(core, *bind, state);
    if (const Control* const control = core.model.controlOf(answer.place))
        readControl(core, *control, state);
    return state;
}

std::vector<Problem> problemsOf(SessionCore& core)
{
    std::vector<Problem> problems;
    core.evaluator.startCounting();
    for (const NodeId node : allNodesOf(core.answers)) {
        const Answer& answer = core.answers.at(node);
        const Bind* const bind = answer.isRange ? nullptr : core.model.bindOf(answer.place);
        if (!bind || !answer.relevant || !core.model.isLeaf(answer.place))
            continue;
        NodeState state;
        state.id = node;
        state.value = answer.value;
        readChecks(core, *bind, state);
        // What nobody is asked for cannot be missing.
        const bool missing = !state.requiredOk && core.model.controlOf(answer.place);
        if (state.constraintOk && !missing)
            continue;
        problems.push_back({missing ? Problem::Kind::Missing : Problem::Kind::Invalid, node,
                            pathOfNode(core.model, core.answers, node), std::move(state.message)});
    }
    return problems;
}

} // namespace tongban::forms
