// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/situation_graph.h"

#include "server/publish/check/text/guide_texts.h"

#include <algorithm>

namespace tongban::server
{

SituationGraph::SituationGraph(const v1::Guide& guide)
    : m_guide(guide)
{
    for (const auto& question : guide.questions())
        m_questions.emplace(question.id(), &question);
    forEachWhen(guide, [this](const std::string&, const v1::When& when) {
        for (const auto& option : when.option_ids())
            m_askedFor.emplace(when.question_id(), option);
    });
    findReachable();
}

const v1::Question* SituationGraph::question(const std::string& id) const
{
    const auto it = m_questions.find(id);
    return it == m_questions.end() ? nullptr : it->second;
}

bool SituationGraph::hasOption(const v1::Question& question, const std::string& option) const
{
    return std::any_of(question.options().begin(), question.options().end(),
                       [&](const v1::Option& o) { return o.id() == option; });
}

bool SituationGraph::isAskedFor(const std::string& question, const std::string& option) const
{
    return m_askedFor.contains({question, option});
}

bool SituationGraph::isInCycle(const std::string& question) const
{
    std::set<std::string> seen;
    std::vector<std::string> open{question};
    while (!open.empty()) {
        const auto* current = this->question(open.back());
        open.pop_back();
        if (!current)
            continue;
        for (const auto& when : current->when()) {
            if (when.question_id() == question)
                return true;
            if (seen.insert(when.question_id()).second)
                open.push_back(when.question_id());
        }
    }
    return false;
}

bool SituationGraph::leavesAnAnswer(const v1::Question& question, const std::vector<v1::When>& whens) const
{
    const auto allows = [](const v1::When& when, const v1::Option& option) {
        return std::find(when.option_ids().begin(), when.option_ids().end(), option.id()) != when.option_ids().end();
    };
    const auto answers = [&](const std::vector<v1::When>& wanted) {
        return std::any_of(question.options().begin(), question.options().end(), [&](const v1::Option& option) {
            return !option.has_ending() && std::all_of(wanted.begin(), wanted.end(), [&](const v1::When& when) {
                return when.question_id() != question.id() || allows(when, option);
            });
        });
    };
    // Of a question with one answer, one option has to serve every `when`; of the others each `when` may have its own.
    if (!question.multiple())
        return answers(whens);
    return std::all_of(whens.begin(), whens.end(), [&](const v1::When& when) { return answers({when}); });
}

bool SituationGraph::canHoldAll(const std::vector<v1::When>& whens) const
{
    return std::all_of(whens.begin(), whens.end(), [&](const v1::When& when) {
        const auto* question = this->question(when.question_id());
        return question && m_reachable.contains(when.question_id()) && leavesAnAnswer(*question, whens);
    });
}

void SituationGraph::findReachable()
{
    for (bool grown = true; grown;) {
        grown = false;
        for (const auto& question : m_guide.questions()) {
            if (!m_reachable.contains(question.id()) && canHoldAll({question.when().begin(), question.when().end()}))
                grown = m_reachable.insert(question.id()).second;
        }
    }
}

} // namespace tongban::server
