// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/reckoner.h"

#include "client/forms/eval/texts.h"
#include "client/forms/state/answer_types.h"
#include "client/forms/state/choices.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <utility>

namespace tongban::forms
{

Reckoner::Reckoner(const FormModel& model, Answers& answers, Evaluator& evaluator, Grower& grower)
    : m_model(model)
    , m_answers(answers)
    , m_evaluator(evaluator)
    , m_grower(grower)
{
}

void Reckoner::note(NodeId node)
{
    m_changed.insert(node);
}

void Reckoner::languageChanged()
{
    for (const DefId place : m_model.spoken)
        mark(place, Aspect::Value, m_answers.root());
}

void Reckoner::setValue(NodeId node, std::string value, Origin origin, bool quiet)
{
    Answer& answer = m_answers.at(node);
    answer.origin = origin;
    m_gone.erase(node);
    note(node);
    if (answer.value == value)
        return;
    m_answers.setValue(node, std::move(value));
    markDependents(node);
    if (!quiet)
        queueActions(node);
}

void Reckoner::queueActions(NodeId changed)
{
    for (const Action& action : m_model.actions) {
        if (action.onValueChanged && action.source == m_answers.at(changed).place)
            m_actions.push_back({&action, changed});
    }
}

void Reckoner::enter(NodeId node)
{
    const Answer& answer = m_answers.at(node);
    const NodeId parent = answer.parent;
    if (parent != kNoNode)
        m_answers.at(node).relevant = m_answers.at(parent).relevant;
    note(node);
    m_structure = true;
    if (const Bind* const bind = m_model.bindOf(answer.place)) {
        if (bind->relevant)
            mark(answer.place, Aspect::Relevant, node);
        if (bind->calculate)
            mark(answer.place, Aspect::Value, node);
    }
    if (answer.isRange)
        mark(answer.place, Aspect::Count, node);
    for (const NodeId child : answer.children)
        enter(child);
}

void Reckoner::perform(const Action& action, NodeId source)
{
    m_actions.push_back({&action, source});
}

void Reckoner::mark(DefId place, Aspect aspect, NodeId scope)
{
    if (!m_answers.has(scope))
        return;
    if (aspect == Aspect::Shown) {
        std::vector<NodeId> shown;
        m_answers.collect(m_model, scope, place, m_answers.at(scope).isRange && m_answers.at(scope).place == place,
                          shown);
        m_changed.insert(shown.begin(), shown.end());
        const Control* const control = m_model.controlOf(place);
        if (control && control->itemset)
            m_choices.insert(shown.begin(), shown.end());
        return;
    }
    const DefNode& node = m_model.node(place);
    const int rank = aspect == Aspect::Relevant ? node.relevantRank
                     : aspect == Aspect::Count  ? node.countRank
                                                : node.valueRank;
    Cell& cell = m_dirty[rank];
    cell.place = place;
    cell.aspect = aspect;
    cell.scopes.insert(scope);
}

void Reckoner::markDependents(NodeId changed)
{
    for (const Dependent& dependent : m_model.node(m_answers.at(changed).place).dependents) {
        const NodeId scope =
            dependent.within == kNoDef ? m_answers.root() : m_answers.ancestorAt(changed, dependent.within);
        mark(dependent.node, dependent.aspect, scope == kNoNode ? m_answers.root() : scope);
    }
}

Result<> Reckoner::run()
{
    m_evaluator.startCounting();
    m_passes.clear();
    int performed = 0;
    while (!m_dirty.empty() || !m_actions.empty() || !m_choices.empty()) {
        if (m_evaluator.exhausted())
            break;
        if (m_answers.textBytes() > limits::kFormInstanceBytes)
            return fail(ErrorCode::ResourceExhausted, "the answers are too long");
        if (!m_dirty.empty()) {
            const auto first = m_dirty.begin();
            if (++m_passes[first->first] > limits::kNodePasses * 64)
                return fail(ErrorCode::ResourceExhausted, "answers chase each other");
            const Cell cell = std::move(first->second);
            m_dirty.erase(first);
            TRY(reckon(cell));
            continue;
        }
        if (!m_choices.empty()) {
            dropGoneChoices();
            continue;
        }
        if (++performed > limits::kFormActions)
            return fail(ErrorCode::ResourceExhausted, "actions chase each other");
        const Pending pending = m_actions.front();
        m_actions.pop_front();
        performNow(pending);
    }
    m_dirty.clear();
    m_actions.clear();
    if (m_evaluator.exhausted())
        return fail(ErrorCode::ResourceExhausted, "the form takes too many steps");
    return {};
}

Result<> Reckoner::reckon(const Cell& cell)
{
    for (const NodeId scope : cell.scopes) {
        // The root stands first and has all others in it.
        if (scope != *cell.scopes.begin() && *cell.scopes.begin() == m_answers.root())
            break;
        if (!m_answers.has(scope))
            continue;
        std::vector<NodeId> nodes;
        const bool ofRange = cell.aspect == Aspect::Count;
        m_answers.collect(m_model, scope, cell.place, ofRange, nodes);
        if (cell.aspect == Aspect::Relevant && m_model.node(cell.place).repeat) {
            // A repeat without instances is relevant or not all the same.
            std::vector<NodeId> ranges;
            m_answers.collect(m_model, scope, cell.place, true, ranges);
            nodes.insert(nodes.end(), ranges.begin(), ranges.end());
        }
        for (const NodeId node : nodes) {
            if (!m_answers.has(node))
                continue;
            switch (cell.aspect) {
            case Aspect::Relevant: reckonRelevant(node); break;
            case Aspect::Count: TRY(reckonCount(node)); break;
            default: reckonValue(node);
            }
        }
    }
    return {};
}

void Reckoner::reckonRelevant(NodeId node)
{
    const Bind* const bind = m_model.bindOf(m_answers.at(node).place);
    bool relevant = true;
    const Answer& self = m_answers.at(node);
    if (self.isRange && !self.children.empty()) {
        relevant = std::any_of(self.children.begin(), self.children.end(),
                               [&](NodeId child) { return m_answers.at(child).ownRelevant; });
    } else if (bind && bind->relevant) {
        relevant = m_evaluator.truth(*bind->relevant, Evaluator::at(node));
    }
    m_answers.at(node).ownRelevant = relevant;
    spreadRelevance(node);
    // The range stands between the instance and what is above: it must not hide what it holds.
    const NodeId parent = m_answers.at(node).parent;
    if (parent != kNoNode && m_answers.at(parent).isRange)
        reckonRelevant(parent);
}

void Reckoner::spreadRelevance(NodeId node)
{
    Answer& self = m_answers.at(node);
    const bool above = self.parent == kNoNode || m_answers.at(self.parent).relevant;
    const bool relevant = above && self.ownRelevant;
    if (relevant == self.relevant)
        return;
    self.relevant = relevant;
    m_structure = true;
    note(node);
    markDependents(node);
    const Bind* const bind = m_model.bindOf(self.place);
    if (relevant && bind && bind->calculate)
        mark(self.place, Aspect::Value, node);
    if (self.isRange)
        mark(self.place, Aspect::Count, node);
    const std::vector<NodeId> children = self.children;
    for (const NodeId child : children)
        spreadRelevance(child);
}

void Reckoner::reckonValue(NodeId node)
{
    const Bind* const bind = m_model.bindOf(m_answers.at(node).place);
    if (!bind || !bind->calculate || !m_answers.at(node).relevant || m_answers.at(node).isRange)
        return;
    const XPathValue result = m_evaluator.evaluate(*bind->calculate, Evaluator::at(node));
    std::string text = storedText(m_evaluator, result, bind->type);
    if (m_answers.at(node).calculated == text)
        return;
    m_answers.at(node).calculated = text;
    setValue(node, std::move(text), Origin::Form);
}

// The targets are those in the same instances as the source.
void Reckoner::performNow(const Pending& pending)
{
    if (!m_answers.has(pending.source))
        return;
    const Action& action = *pending.action;
    NodeId scope = m_answers.root();
    for (DefId repeat = m_model.node(action.target).nearestRepeat; repeat != kNoDef;) {
        const NodeId own = m_answers.ancestorAt(pending.source, repeat);
        if (own != kNoNode) {
            scope = own;
            break;
        }
        const DefId above = m_model.node(repeat).parent;
        repeat = above == kNoDef ? kNoDef : m_model.node(above).nearestRepeat;
    }
    std::vector<NodeId> targets;
    m_answers.collect(m_model, scope, action.target, false, targets);
    const Bind* const bind = m_model.bindOf(action.target);
    for (const NodeId target : targets) {
        std::string value = action.literal;
        if (action.value) {
            value = storedText(m_evaluator, m_evaluator.evaluate(*action.value, Evaluator::at(target)),
                               bind ? bind->type : ValueType::Text);
        }
        if (bind && !fitsType(bind->type, value))
            value.clear();
        const bool known = action.onFirstLoad && action.value && !value.empty();
        if (known || m_answers.at(target).value != value)
            setValue(target, std::move(value), known ? Origin::Prefilled : Origin::Form,
                     action.onFirstLoad || action.onNewRepeat);
    }
}

// What can not be chosen now is no answer now; it is one again as soon as it can be chosen again.
void Reckoner::dropGoneChoices()
{
    const std::set<NodeId> asked = std::exchange(m_choices, {});
    for (const NodeId node : asked) {
        const auto gone = m_gone.find(node);
        if (!m_answers.has(node) || !m_answers.at(node).relevant ||
            (m_answers.at(node).value.empty() && gone == m_gone.end()))
            continue;
        const Control& control = *m_model.controlOf(m_answers.at(node).place);
        const std::string given = gone == m_gone.end() ? m_answers.at(node).value : gone->second;
        std::string kept = keptChoices(control.kind, given, optionsOf(m_evaluator, control, node));
        const bool whole = kept == given;
        if (kept != m_answers.at(node).value)
            setValue(node, std::move(kept), m_answers.at(node).origin);
        if (!whole)
            m_gone[node] = given;
    }
}

Changes Reckoner::takeChanges()
{
    Changes changes;
    std::sort(m_removed.begin(), m_removed.end());
    for (const NodeId node : m_changed) {
        if (m_answers.has(node))
            changes.nodes.push_back(node);
    }
    changes.removed = std::move(m_removed);
    changes.structure = m_structure;
    m_changed.clear();
    m_removed.clear();
    m_structure = false;
    return changes;
}

} // namespace tongban::forms
