// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/axes.h"
#include "client/forms/eval/texts.h"
#include "client/forms/functions/digests.h"
#include "client/forms/functions/functions.h"
#include "client/forms/model/references.h"

#include <algorithm>
#include <cmath>

namespace tongban::forms
{

namespace
{

// Among the siblings of its name, from 1.
double positionOf(const Call& call, const NodeRef& node)
{
    const FormModel& model = call.evaluator.model();
    const Answers& answers = call.evaluator.answers();
    if (!node.tree && node.node != kNoNode && node != kAnswersDocument) {
        const int index = answers.indexOf(node.node);
        if (index > 0)
            return index;
    }
    Nodes before;
    appendAxis(model, answers, Axis::PrecedingSibling, node, before);
    const XmlTree::Name* const name = nameOf(model, answers, node);
    return 1 + static_cast<double>(std::count_if(before.begin(), before.end(), [&](const NodeRef& other) {
               const XmlTree::Name* const theirs = nameOf(model, answers, other);
               return name && theirs && theirs->local == name->local && theirs->space == name->space;
           }));
}

// The instance of this number among those of `repeat` below `scope`; kNoNode: there are not so many.
NodeId instanceAt(const Call& call, NodeId scope, DefId repeat, double index)
{
    const Answers& answers = call.evaluator.answers();
    std::vector<NodeId> ranges;
    answers.collect(call.evaluator.model(), scope, repeat, true, ranges);
    for (const NodeId range : ranges) {
        const auto& instances = answers.at(range).children;
        if (index >= 1 && index <= static_cast<double>(instances.size()))
            return instances[static_cast<std::size_t>(index) - 1];
        index -= static_cast<double>(instances.size());
    }
    return kNoNode;
}

// indexed-repeat(node, repeat, n, inner repeat, m, ...): the places the paths name, in the instances the numbers say;
// outer repeats that are not named are one's own.
XPathValue indexedRepeat(const Call& call)
{
    const FormModel& model = call.evaluator.model();
    const Answers& answers = call.evaluator.answers();
    const DefId own =
        call.context.own.node == kNoNode || call.context.own.tree ? kNoDef : answers.at(call.context.own.node).place;
    const auto placeOf = [&](std::size_t i) {
        const std::vector<DefId> places = placesOf(model, call.argument(i), own);
        return places.empty() ? kNoDef : places.front();
    };
    NodeId scope = answers.root();
    for (std::size_t i = 1; i + 1 < call.count(); i += 2) {
        const DefId repeat = placeOf(i);
        if (repeat == kNoDef)
            return Nodes{};
        const DefId outer =
            model.node(repeat).parent == kNoDef ? kNoDef : model.node(model.node(repeat).parent).nearestRepeat;
        if (i == 1 && outer != kNoDef && own != kNoDef) {
            const NodeId mine = answers.ancestorAt(call.context.own.node, outer);
            scope = mine == kNoNode ? scope : mine;
        }
        const double index = call.number(i + 1);
        scope = instanceAt(call, scope, repeat, index);
        if (scope == kNoNode)
            return Nodes{};
    }
    const DefId target = placeOf(0);
    std::vector<NodeId> found;
    if (target != kNoDef)
        answers.collect(model, scope, target, false, found);
    return found.empty() ? XPathValue(Nodes{}) : XPathValue(Nodes{NodeRef{nullptr, found.front()}});
}

constexpr std::int64_t kModulus = 2147483647;

// A number as it is; other words by the first 64 bits of their SHA-256 (ODK XForms, randomize); nothing is 0.
std::int64_t seedOf(const XPathValue& given, const Evaluator& evaluator)
{
    const double number = evaluator.numberOf(given);
    if (std::isfinite(number))
        return static_cast<std::int64_t>(std::fmod(std::trunc(number), static_cast<double>(kModulus)));
    const std::string words = evaluator.textOf(given);
    if (words.empty())
        return 0;
    const std::string hash = digestOf(words, "SHA-256");
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 8; ++i)
        bits = (bits << 8) | static_cast<unsigned char>(hash[i]);
    return static_cast<std::int64_t>(bits) % kModulus;
}

// The shuffle all ODK programs share, so that one seed gives one order everywhere: Fisher-Yates, inside out, with the
// minimal standard generator of Park and Miller (ODK XForms, randomize).
Nodes randomized(const Call& call)
{
    const Nodes nodes = call.nodes(0);
    std::int64_t seed = call.count() > 1
                            ? seedOf(call.value(1), call.evaluator)
                            : static_cast<std::int64_t>(randomBelow(call.evaluator.ports().random, kModulus));
    if (seed <= 0)
        seed += kModulus - 1;
    Nodes shuffled(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        seed = seed * 16807 % kModulus;
        const double part = static_cast<double>(seed - 1) / static_cast<double>(kModulus - 1);
        const auto place = static_cast<std::size_t>(part * static_cast<double>(i + 1));
        shuffled[i] = shuffled[place];
        shuffled[place] = nodes[i];
    }
    return shuffled;
}

XPathValue nameValue(const Call& call)
{
    NodeRef node = call.context.node;
    if (call.count() > 0) {
        const Nodes nodes = call.nodes(0);
        node = nodes.empty() ? NodeRef{} : nodes.front();
    }
    const XmlTree::Name* const name = nameOf(call.evaluator.model(), call.evaluator.answers(), node);
    if (!name)
        return std::string();
    if (call.self.function == Function::LocalName)
        return name->local;
    return call.self.function == Function::Name ? name->qualified() : name->space;
}

} // namespace

XPathValue callNodes(const Call& call)
{
    switch (call.self.function) {
    case Function::Count: return static_cast<double>(call.nodes(0).size());
    case Function::CountNonEmpty: {
        const std::vector<std::string> texts = call.texts(0);
        return static_cast<double>(
            std::count_if(texts.begin(), texts.end(), [](const std::string& text) { return !text.empty(); }));
    }
    case Function::Current: return Nodes{call.context.own};
    case Function::IndexedRepeat: return indexedRepeat(call);
    case Function::Instance: {
        const XmlTree* const tree = call.evaluator.instance(call.text(0));
        // The node above its root element: instance('towns')/root/item.
        return tree ? XPathValue(Nodes{NodeRef{tree, XmlTree::document()}}) : XPathValue(Nodes{});
    }
    case Function::Itext: return translatedText(call.evaluator, call.text(0), call.context);
    case Function::Last: return static_cast<double>(call.context.size);
    case Function::Once: {
        std::string own = call.evaluator.textOf(call.context.own);
        return own.empty() ? call.value(0) : XPathValue(std::move(own));
    }
    case Function::Position: {
        if (call.count() == 0)
            return static_cast<double>(call.context.position);
        const Nodes nodes = call.nodes(0);
        return nodes.empty() ? std::nan("") : positionOf(call, nodes.front());
    }
    case Function::Randomize: return randomized(call);
    default: return nameValue(call);
    }
}

} // namespace tongban::forms
