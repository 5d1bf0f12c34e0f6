// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/evaluator.h"
#include "client/forms/model/form_model.h"
#include "client/forms/node_state.h"
#include "client/forms/state/answers.h"
#include "client/forms/state/grower.h"
#include "sync/base/result.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tongban::forms
{

// Carries a change on to what depends on it, in the order the form's graph gives, until nothing more changes:
// relevance, counts of repeats, calculated values, setvalue actions. Notes every node that is to be read again. Refers
// to its session's parts; one thread.
class Reckoner
{
public:
    Reckoner(const FormModel& model, Answers& answers, Evaluator& evaluator, Grower& grower);

    // --- What happened; run() works off what follows.

    // Writes and carries on; the same value again changes nothing. Quiet: no xforms-value-changed is heard.
    void setValue(NodeId node, std::string value, Origin origin, bool quiet = false);
    // Everything below, the node itself included, is new: reckon all of it.
    void enter(NodeId node);
    // An instance was added at the end of this range, or taken from it.
    void rangeChanged(NodeId range, bool shifted);
    void removeInstance(NodeId instance);
    // The new instance, grown from the repeat's model.
    [[nodiscard]] Result<NodeId> addInstance(NodeId range);
    void perform(const Action& action, NodeId source);
    void note(NodeId node);
    // What is calculated in words is another in this language.
    void languageChanged();

    // ResourceExhausted: a limit of steps, passes or instances.
    [[nodiscard]] Result<> run();
    [[nodiscard]] Changes takeChanges();

private:
    struct Cell {
        DefId place = kNoDef;
        Aspect aspect = Aspect::Value;
        std::set<NodeId> scopes;
        int passes = 0;
    };
    struct Pending {
        const Action* action = nullptr;
        NodeId source = kNoNode;
    };

    void mark(DefId place, Aspect aspect, NodeId scope);
    void markDependents(NodeId changed);
    // Of this range: who reads `place` or anything below it.
    void markReaders(NodeId range, DefId place, bool shifted);
    [[nodiscard]] Result<> reckon(const Cell& cell);
    void reckonRelevant(NodeId node);
    void spreadRelevance(NodeId node);
    [[nodiscard]] Result<> reckonCount(NodeId range);
    void reckonValue(NodeId node);
    void dropGoneChoices();
    void queueActions(NodeId changed);
    void performNow(const Pending& pending);

    const FormModel& m_model;
    Answers& m_answers;
    Evaluator& m_evaluator;
    Grower& m_grower;
    // By rank.
    std::map<int, Cell> m_dirty;
    std::map<int, int> m_passes;
    std::deque<Pending> m_actions;
    std::set<NodeId> m_changed;
    // Questions whose choices may have become others.
    std::set<NodeId> m_choices;
    // What was chosen of choices that are not there now: it comes back with them.
    std::map<NodeId, std::string> m_gone;
    std::vector<NodeId> m_removed;
    bool m_structure = false;
};

} // namespace tongban::forms
