// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"
#include "server/publish/check/situation_graph.h"
#include "server/publish/check/text/guide_texts.h"

#include <set>

namespace tongban::server
{

namespace
{

void checkEnding(const v1::Ending& ending, const LocatedGuide& guide, const std::string& path, Report& report)
{
    if (ending.kind() == v1::ENDING_KIND_UNSPECIFIED)
        report.refuse(guide.places, path, "an ending without its kind");
    if (ending.reason().empty())
        report.refuse(guide.places, path, "an ending without its reason");
    if (ending.kind() != v1::ENDING_KIND_NOT_NEEDED && ending.where_to_go().empty() && ending.guide_id().empty())
        report.refuse(guide.places, path, "an ending that says neither where to go nor which guide to read");
}

void checkOption(const v1::Question& question, const v1::Option& option, const LocatedGuide& guide,
                 const std::string& path, const SituationGraph& graph, Report& report)
{
    if (option.id().empty() || option.label().empty())
        report.refuse(guide.places, path, "an option needs an id and a label");
    if (option.has_ending())
        checkEnding(option.ending(), guide, joinPath(path, "ending"), report);
    else if (option.note().empty() && !graph.isAskedFor(question.id(), option.id()))
        report.refuse(guide.places, path,
                      "the answer '" + option.label() + "' leads nowhere: no ending, no note, and nothing asks for it");
}

void checkQuestion(const LocatedGuide& guide, int index, const SituationGraph& graph, Report& report)
{
    const auto& question = guide.record.questions(index);
    const auto path = elementPath("questions", index);
    if (question.text().empty())
        report.refuse(guide.places, path, "a question without its text");
    if (question.options_size() < 2)
        report.refuse(guide.places, path, "a question with less than two options");
    std::set<std::string> seen;
    for (int i = 0; i < question.options_size(); ++i) {
        const auto optionPath = joinPath(path, elementPath("options", i));
        if (!seen.insert(question.options(i).id()).second)
            report.refuse(guide.places, optionPath, "the option " + question.options(i).id() + " stands twice");
        checkOption(question, question.options(i), guide, optionPath, graph, report);
    }
    if (graph.isInCycle(question.id()))
        report.refuse(guide.places, path, "the question " + question.id() + " waits for its own answer");
    else if (graph.knowsAll(question.when()) && !graph.isReachable(question.id()))
        report.refuse(guide.places, path, "no answers lead to the question " + question.id());
}

void checkWhen(const LocatedGuide& guide, const std::string& path, const v1::When& when, const SituationGraph& graph,
               Report& report)
{
    const auto* question = graph.question(when.question_id());
    if (!question)
        return report.refuse(guide.places, path, "there is no question " + when.question_id());
    if (when.option_ids_size() == 0)
        report.refuse(guide.places, path, "a when without options never holds");
    for (const auto& option : when.option_ids()) {
        if (!graph.hasOption(*question, option))
            report.refuse(guide.places, path, "the question " + when.question_id() + " has no option " + option);
    }
}

// A material, step, fee or form that no answers lead to.
template <typename Parts>
void checkPartsReachable(const Parts& parts, const char* field, const LocatedGuide& guide, const SituationGraph& graph,
                         Report& report)
{
    for (int i = 0; i < parts.size(); ++i) {
        if (graph.knowsAll(parts[i].when()) && !graph.canHold(parts[i].when()))
            report.refuse(guide.places, joinPath(elementPath(field, i), "when[0]"),
                          std::string("no answers lead to this of the ") + field);
    }
}

} // namespace

void checkSituations(const LocatedGuide& guide, Report& report)
{
    const SituationGraph graph(guide.record);
    for (int i = 0; i < guide.record.questions_size(); ++i)
        checkQuestion(guide, i, graph, report);
    forEachWhen(guide.record,
                [&](const std::string& path, const v1::When& when) { checkWhen(guide, path, when, graph, report); });
    checkPartsReachable(guide.record.materials(), "materials", guide, graph, report);
    checkPartsReachable(guide.record.steps(), "steps", guide, graph, report);
    checkPartsReachable(guide.record.fees(), "fees", guide, graph, report);
    checkPartsReachable(guide.record.forms(), "forms", guide, graph, report);
}

} // namespace tongban::server
