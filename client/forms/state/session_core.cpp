// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/session_core.h"

#include "client/forms/eval/texts.h"
#include "client/forms/state/answer_types.h"
#include "client/forms/state/choices.h"
#include "client/forms/state/reader.h"
#include "client/forms/xml/csv_reader.h"
#include "client/forms/xml/xml_reader.h"
#include "sync/base/limits.h"

#include <algorithm>

namespace tongban::forms
{

SessionCore::SessionCore(std::shared_ptr<const Definition> definition, const FormPorts& givenPorts,
                         const SessionInput& given)
    : form(std::move(definition))
    , model(form->model())
    , ports(givenPorts)
    , input(given)
    , evaluator(model, answers, ports, instances)
    , grower(model, answers, ports, input)
    , reckoner(model, answers, evaluator, grower)
{
    const auto& all = model.translations;
    language = input.language;
    auto found = std::find_if(all.begin(), all.end(), [&](const Translation& one) { return one.language == language; });
    if (found == all.end()) {
        language = model.defaultLanguage;
        found = std::find_if(all.begin(), all.end(), [&](const Translation& one) { return one.language == language; });
    }
    evaluator.language = found == all.end() ? 0 : static_cast<std::size_t>(found - all.begin());
}

Result<> SessionCore::readInstances()
{
    for (const auto& [name, bytes] : input.instances) {
        if (bytes.empty())
            continue;
        auto tree = std::make_shared<XmlTree>();
        TRY_ASSIGN(*tree, readChoices(bytes, {limits::kFormBytes, limits::kFormChoiceNodes, limits::kFormDepth}));
        instances.emplace(name, std::move(tree));
    }
    return {};
}

Result<> SessionCore::begin()
{
    TRY(readInstances());
    TRY(grower.growFresh());
    reckoner.enter(answers.root());
    TRY(reckoner.run());
    firstLoad(nullptr);
    TRY(reckoner.run());
    static_cast<void>(reckoner.takeChanges());
    return {};
}

Result<> SessionCore::resume(std::string_view instanceXml)
{
    TRY(readInstances());
    TRY_ASSIGN(const XmlTree kept,
               readXml(instanceXml, {limits::kFormBytes, limits::kFormInstanceNodes, limits::kFormDepth}));
    std::vector<NodeId> fresh;
    TRY(grower.growFrom(kept, fresh, orphans));
    reckoner.enter(answers.root());
    TRY(reckoner.run());
    firstLoad(&fresh);
    TRY(reckoner.run());
    dropStrangeChoices();
    TRY(reckoner.run());
    static_cast<void>(reckoner.takeChanges());
    return {};
}

// `only`: nodes whose answers are not there yet; null: all.
void SessionCore::firstLoad(const std::vector<NodeId>* only)
{
    for (const Action& action : model.actions) {
        const bool wanted = !only || std::any_of(only->begin(), only->end(), [&](NodeId node) {
            return model.isWithin(action.target, answers.at(node).place);
        });
        if ((action.onFirstLoad && wanted) || action.onLoad) {
            // Nested in a repeat: of each instance that is there.
            std::vector<NodeId> sources;
            if (action.source != kNoDef)
                answers.collect(model, answers.root(), action.source, false, sources);
            if (action.source == kNoDef)
                sources.push_back(answers.root());
            for (const NodeId source : sources)
                reckoner.perform(action, source);
        }
    }
}

void SessionCore::dropStrangeChoices()
{
    for (NodeId node : allNodesOf(answers)) {
        const Answer& answer = answers.at(node);
        const Control* const control = answer.isRange ? nullptr : model.controlOf(answer.place);
        if (!control || !isChoice(control->kind) || !answer.relevant || answer.value.empty())
            continue;
        const std::vector<Option> options = optionsOf(evaluator, *control, node);
        for (const std::string_view word : chosen(control->kind, answer.value)) {
            if (!hasOption(options, word))
                orphans.push_back({pathOfNode(model, answers, node), std::string(word)});
        }
        std::string kept = keptChoices(control->kind, answer.value, options);
        if (kept != answer.value)
            reckoner.setValue(node, std::move(kept), answer.origin);
    }
}

Result<Changes> SessionCore::finish()
{
    TRY(reckoner.run());
    return reckoner.takeChanges();
}

bool SessionCore::isReadonly(NodeId node)
{
    for (NodeId at = node; at != kNoNode; at = answers.at(at).parent) {
        const Bind* const bind = model.bindOf(answers.at(at).place);
        if (bind && bind->readonly && evaluator.truth(*bind->readonly, Evaluator::at(at)))
            return true;
    }
    return false;
}

Result<> SessionCore::mayAnswer(NodeId node, std::string& value)
{
    if (!answers.has(node))
        return fail(ErrorCode::NotFound, "no such node");
    if (value.size() > limits::kFormAnswerBytes)
        return fail(ErrorCode::ResourceExhausted, "the answer is too long");
    const Answer& answer = answers.at(node);
    const Control* const control = model.controlOf(answer.place);
    evaluator.startCounting();
    if (answer.isRange || !model.isLeaf(answer.place) || !control)
        return fail(ErrorCode::FailedPrecondition, "this is no question");
    if (!answer.relevant || isReadonly(node))
        return fail(ErrorCode::FailedPrecondition, "this cannot be answered now");
    const Bind* const bind = model.bindOf(answer.place);
    const bool choice = isChoice(control->kind);
    if (!choice && bind && !fitsType(bind->type, value))
        return fail(ErrorCode::InvalidArgument, "not an answer of this type");
    if (control->bounds && !value.empty() && !isOnScale(*control->bounds, numberOf(value)))
        return fail(ErrorCode::InvalidArgument, "not on the scale");
    if (!choice || value.empty())
        return {};
    const std::vector<Option> options = optionsOf(evaluator, *control, node);
    const std::vector<std::string_view> words = chosen(control->kind, value);
    if (!std::all_of(words.begin(), words.end(), [&](std::string_view word) { return hasOption(options, word); }))
        return fail(ErrorCode::InvalidArgument, "not one of the choices");
    if (control->kind == NodeKind::Rank && words.size() != options.size())
        return fail(ErrorCode::InvalidArgument, "a rank names all choices");
    value = keptChoices(control->kind, value, options);
    return {};
}

void SessionCore::clearBelow(NodeId node)
{
    const Answer& answer = answers.at(node);
    const std::vector<NodeId> children = answer.children;
    const Bind* const bind = model.bindOf(answer.place);
    const bool asked = model.controlOf(answer.place) && model.isLeaf(answer.place) && !answer.isRange;
    if (asked && !(bind && bind->calculate) && !answer.value.empty() && !isReadonly(node))
        reckoner.setValue(node, {}, Origin::Person);
    for (const NodeId child : children)
        clearBelow(child);
}

} // namespace tongban::forms
