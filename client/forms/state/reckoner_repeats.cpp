// SPDX-License-Identifier: Apache-2.0
// Reckoner: instances of repeats that come and go.
#include "client/forms/state/reckoner.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <cmath>

namespace tongban::forms
{

void Reckoner::rangeChanged(NodeId range, bool shifted)
{
    note(range);
    m_structure = true;
    markReaders(range, m_answers.at(range).place, shifted);
}

void Reckoner::markReaders(NodeId range, DefId place, bool shifted)
{
    const DefId repeat = m_answers.at(range).place;
    for (const Dependent& dependent : m_model.node(place).dependents) {
        // Who reads within its own instance reads the same as before while no position has shifted: so a repeat grows
        // by one instance at the price of one instance.
        const bool inside = dependent.within != kNoDef && m_model.isWithin(dependent.within, repeat);
        if (inside && !shifted)
            continue;
        // Sums have lost or won a part, positions are others: also for those who stand in the other instances.
        const NodeId own =
            dependent.within == kNoDef ? m_answers.root() : m_answers.ancestorAt(range, dependent.within);
        mark(dependent.node, dependent.aspect, own == kNoNode ? range : own);
    }
    for (const DefId child : m_model.node(place).children)
        markReaders(range, child, shifted);
}

Result<NodeId> Reckoner::addInstance(NodeId range)
{
    if (m_answers.at(range).children.size() >= static_cast<std::size_t>(limits::kRepeatInstances))
        return fail(ErrorCode::ResourceExhausted, "the repeat has too many instances");
    TRY_ASSIGN(const NodeId instance, m_grower.growInstance(range));
    enter(instance);
    rangeChanged(range, false);
    for (const Action& action : m_model.actions) {
        if (action.onNewRepeat && action.source == m_answers.at(range).place)
            m_actions.push_back({&action, instance});
    }
    return instance;
}

void Reckoner::removeInstance(NodeId instance)
{
    const NodeId range = m_answers.at(instance).parent;
    m_answers.remove(instance, m_removed);
    rangeChanged(range, true);
}

Result<> Reckoner::reckonCount(NodeId range)
{
    const Control* const control = m_model.controlOf(m_answers.at(range).place);
    if (!control || !control->count)
        return {};
    const double wanted = m_evaluator.number(*control->count, Evaluator::at(range));
    // A number that is emptied, to be written anew, takes nothing away.
    if (std::isnan(wanted) && m_answers.at(range).calculated)
        return {};
    const double bounded = std::isnan(wanted) ? 0 : std::clamp(std::floor(wanted), 0.0, limits::kRepeatInstances + 1.0);
    if (bounded > limits::kRepeatInstances)
        return fail(ErrorCode::ResourceExhausted, "the repeat has too many instances");
    const auto count = static_cast<std::size_t>(bounded);
    if (!std::isnan(wanted))
        m_answers.at(range).calculated = std::to_string(count);
    while (m_answers.at(range).children.size() > count)
        removeInstance(m_answers.at(range).children.back());
    while (m_answers.at(range).children.size() < count)
        TRY(addInstance(range));
    return {};
}

} // namespace tongban::forms
