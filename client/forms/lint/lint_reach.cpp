// SPDX-License-Identifier: Apache-2.0
#include "client/forms/lint/lint_parts.h"
#include "client/forms/model/references.h"

#include <algorithm>

namespace tongban::forms
{

namespace
{

class ReachLint
{
public:
    ReachLint(const LintDocument& document, const FormModel& model)
        : m_document(document)
        , m_model(model)
    {
    }

    void run() const
    {
        for (DefId place = 0; place < m_model.nodes.size(); ++place) {
            const Bind* const bind = m_model.bindOf(place);
            if (bind && bind->relevant && neverTrue(*bind->relevant, place))
                find(bind->line, m_model.node(place).path + " can never be seen: its relevance is never true");
        }
        for (const Control& control : m_model.controls) {
            const bool choice = control.kind == NodeKind::SelectOne || control.kind == NodeKind::SelectMany ||
                                control.kind == NodeKind::Rank;
            if (choice && !control.itemset && control.options.empty() && control.node != kNoDef)
                find(control.line, m_model.node(control.node).path + " can never be answered: it has no choices");
        }
        lintAnswerless();
    }

private:
    void find(std::uint32_t line, std::string text) const
    {
        m_document.findings.push_back({line, std::move(text)});
    }

    // An answer that is asked for in vain: required, and nobody is ever asked.
    void lintAnswerless() const
    {
        for (DefId place = 0; place < m_model.nodes.size(); ++place) {
            const Bind* const bind = m_model.bindOf(place);
            const bool asked = m_model.node(place).control != kNoControl;
            if (!bind || asked || !m_model.isLeaf(place) || !bind->required || bind->calculate)
                continue;
            const bool always =
                bind->required->operation == Operation::Call && bind->required->function == Function::True;
            if (always)
                find(bind->line, m_model.node(place).path + " is required, and no question asks for it");
        }
    }

    [[nodiscard]] bool neverTrue(const Expression& self, DefId place) const
    {
        const auto never = [&](const ExpressionPtr& part) { return neverTrue(*part, place); };
        switch (self.operation) {
        case Operation::And: return std::any_of(self.arguments.begin(), self.arguments.end(), never);
        case Operation::Or: return std::all_of(self.arguments.begin(), self.arguments.end(), never);
        case Operation::Equal:
            return neverChosen(*self.arguments[0], *self.arguments[1], place) ||
                   neverChosen(*self.arguments[1], *self.arguments[0], place);
        case Operation::Call:
            if (self.function == Function::Selected)
                return neverChosen(*self.arguments[0], *self.arguments[1], place);
            return self.function == Function::False;
        default: return false;
        }
    }

    // The question is not there; or it names its choices itself, and this is none of them.
    [[nodiscard]] bool neverChosen(const Expression& question, const Expression& value, DefId place) const
    {
        if (question.operation != Operation::Path || value.operation != Operation::Text || value.text.empty())
            return false;
        const std::vector<DefId> asked = placesOf(m_model, question, place);
        if (asked.empty() && namesPlaces(question))
            return true;
        const Control* const control = asked.size() == 1 ? m_model.controlOf(asked.front()) : nullptr;
        const Bind* const bind = control ? m_model.bindOf(asked.front()) : nullptr;
        // What is calculated may be no choice at all.
        if (!control || control->itemset || control->options.empty() || (bind && bind->calculate))
            return false;
        return std::none_of(control->options.begin(), control->options.end(),
                            [&](const StaticOption& option) { return option.value == value.text; });
    }

    // /data/group/question, and nothing but names: leads somewhere in the answers, or nowhere at all.
    [[nodiscard]] static bool namesPlaces(const Expression& path)
    {
        return path.absolute && !path.origin && std::all_of(path.steps.begin(), path.steps.end(), [](const Step& step) {
                   return step.axis == Axis::Child && step.test.kind == NodeTest::Kind::Name && step.predicates.empty();
               });
    }

    const LintDocument& m_document;
    const FormModel& m_model;
};

} // namespace

void lintReach(const LintDocument& document, const FormModel& model)
{
    ReachLint(document, model).run();
}

} // namespace tongban::forms
