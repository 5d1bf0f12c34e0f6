// SPDX-License-Identifier: Apache-2.0
#include "client/forms/model/references.h"

#include <algorithm>
#include <tuple>

namespace tongban::forms
{

namespace
{

// Stands for the document itself, above the root.
constexpr DefId kDocument = 0xfffffffe;
constexpr std::size_t kManySpots = 4096;

using Spots = std::vector<Reference>;

bool passes(const FormModel& model, const NodeTest& test, DefId node)
{
    if (node == kDocument)
        return test.kind == NodeTest::Kind::Node;
    const XmlTree::Name& name = model.node(node).name;
    switch (test.kind) {
    case NodeTest::Kind::Name:
        return name.local == test.local && (test.prefix.empty() ? name.prefix.empty() : name.space == test.space);
    case NodeTest::Kind::AnyName:
    case NodeTest::Kind::Node: return true;
    }
    return false;
}

// Walks an expression over the structure instead of over answers.
class Walk
{
public:
    Walk(const FormModel& model, DefId context)
        : m_model(model)
        , m_context(context)
    {
    }

    // What the expression yields as nodes; everything read on the way is noted.
    Spots visit(const Expression& self, const Spots& here)
    {
        if (self.operation == Operation::Path)
            return visitPath(self, here);
        if (self.operation == Operation::Call && self.function == Function::IndexedRepeat) {
            visitIndexedRepeat(self, here);
            return {};
        }
        Spots yielded;
        for (const ExpressionPtr& argument : self.arguments) {
            Spots inner = visit(*argument, here);
            yielded.insert(yielded.end(), inner.begin(), inner.end());
        }
        if (self.choiceTarget)
            noteChoices(visit(*self.choiceTarget, here));
        if (self.operation == Operation::Union)
            return yielded;
        note(yielded);
        if (self.operation != Operation::Call)
            return {};
        if (self.function == Function::Current)
            return {own()};
        // randomize() hands its nodes on.
        if (self.function == Function::Randomize)
            return yielded;
        // The text or number of the place itself.
        if (self.arguments.empty() &&
            (self.function == Function::Number || self.function == Function::String ||
             self.function == Function::StringLength || self.function == Function::NormalizeSpace))
            note(here);
        return {};
    }

    [[nodiscard]] Reference own() const
    {
        return {m_context, m_context == kNoDef ? kNoDef : m_model.node(m_context).nearestRepeat, false};
    }

    void note(const Spots& spots)
    {
        for (const Reference& spot : spots) {
            if (spot.node != kDocument && spot.node != kNoDef)
                m_noted.push_back(spot);
        }
    }

    std::vector<Reference> m_noted;

private:
    Spots visitPath(const Expression& self, const Spots& here)
    {
        Spots at;
        if (self.origin) {
            at = visit(*self.origin, here);
            visitPredicates(self.originPredicates, at);
        } else if (self.absolute) {
            at = {{kDocument, kNoDef, false}};
        } else {
            at = here;
        }
        for (const Step& step : self.steps) {
            at = visitStep(step, at, self.absolute, &step == &self.steps.back());
            visitPredicates(step.predicates, at);
        }
        return at;
    }

    void visitPredicates(const std::vector<ExpressionPtr>& predicates, const Spots& at)
    {
        for (const ExpressionPtr& predicate : predicates)
            note(visit(*predicate, at));
    }

    // The label of a choice changes with what its outputs name.
    void noteChoices(const Spots& questions)
    {
        note(questions);
        for (const Reference& question : questions) {
            const Control* const control =
                question.node == kDocument || question.node == kNoDef ? nullptr : m_model.controlOf(question.node);
            if (!control)
                continue;
            for (const StaticOption& option : control->options)
                noteOutputs(option.label, question.node);
            if (control->itemset) {
                noteElsewhere(*control->itemset->nodeset, question.node);
                noteOutputs(control->itemset->label, question.node);
            }
        }
    }

    void noteOutputs(const Text& text, DefId place)
    {
        noteOutputs(text.words, place);
        if (!text.itextId || text.itextId->operation != Operation::Text)
            return;
        for (const Translation& translation : m_model.translations) {
            const auto found = translation.texts.find(text.itextId->text);
            if (found != translation.texts.end())
                noteOutputs(found->second.plain, place);
        }
    }

    void noteOutputs(const TextParts& parts, DefId place)
    {
        for (const TextPart& part : parts) {
            if (part.output)
                noteElsewhere(*part.output, place);
        }
    }

    void noteElsewhere(const Expression& expression, DefId place)
    {
        for (const Reference& read : referencesOf(m_model, expression, place))
            m_noted.push_back({read.node, kNoDef, true});
    }

    // The path of the node and of its repeats mean places, whatever instance one stands in.
    void visitIndexedRepeat(const Expression& self, const Spots& here)
    {
        for (std::size_t i = 0; i < self.arguments.size(); ++i) {
            Spots spots = visit(*self.arguments[i], here);
            for (Reference& spot : spots) {
                if (i % 2 == 0 && i > 0)
                    continue;
                spot.within = kNoDef;
                spot.elsewhere = true;
            }
            note(spots);
        }
    }

    Spots visitStep(const Step& step, const Spots& from, bool absolute, bool last)
    {
        Spots to;
        for (const Reference& spot : from) {
            for (Reference next : along(step.axis, spot)) {
                if (!passes(m_model, step.test, next.node))
                    continue;
                if (step.axis == Axis::Child && next.node != kDocument && m_model.node(next.node).repeat)
                    next = intoRepeat(next, step, absolute && !last);
                if (!step.predicates.empty() || step.axis == Axis::FollowingSibling ||
                    step.axis == Axis::PrecedingSibling)
                    next.elsewhere = true;
                to.push_back(next);
            }
            // Two descendants in a row reach each place on many ways.
            if (to.size() > kManySpots)
                dropDoubles(to);
        }
        return to;
    }

    static void dropDoubles(Spots& spots)
    {
        const auto key = [](const Reference& spot) { return std::tuple(spot.node, spot.within, spot.elsewhere); };
        std::sort(spots.begin(), spots.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
        const auto end =
            std::unique(spots.begin(), spots.end(), [&](const auto& a, const auto& b) { return key(a) == key(b); });
        spots.erase(end, spots.end());
    }

    // An absolute path stays in the instance one stands in.
    Reference intoRepeat(Reference next, const Step& step, bool absolute) const
    {
        const DefId above = m_model.node(m_model.node(next.node).parent).nearestRepeat;
        const bool own = absolute && step.predicates.empty() && m_context != kNoDef && next.within == above &&
                         m_model.isWithin(m_context, next.node);
        if (own)
            next.within = next.node;
        return next;
    }

    [[nodiscard]] Reference up(const Reference& spot) const
    {
        const DefId parent = m_model.node(spot.node).parent;
        Reference result = spot;
        result.node = parent == kNoDef ? kDocument : parent;
        if (spot.node == spot.within)
            result.within = parent == kNoDef ? kNoDef : m_model.node(parent).nearestRepeat;
        return result;
    }

    [[nodiscard]] Spots children(const Reference& spot) const
    {
        if (spot.node == kDocument)
            return {{0, spot.within, spot.elsewhere}};
        Spots all;
        for (const DefId child : m_model.node(spot.node).children)
            all.push_back({child, spot.within, spot.elsewhere});
        return all;
    }

    void addDescendants(const Reference& spot, Spots& all) const
    {
        for (const Reference& child : children(spot)) {
            all.push_back(child);
            addDescendants(child, all);
        }
    }

    [[nodiscard]] Spots along(Axis axis, const Reference& spot) const
    {
        if (spot.node == kNoDef)
            return {};
        const bool atTop = spot.node == kDocument;
        Spots all;
        switch (axis) {
        case Axis::Self: return {spot};
        case Axis::Child: return children(spot);
        case Axis::Parent: return atTop ? Spots{} : Spots{up(spot)};
        case Axis::DescendantOrSelf: all.push_back(spot); [[fallthrough]];
        case Axis::Descendant: addDescendants(spot, all); return all;
        case Axis::AncestorOrSelf: all.push_back(spot); [[fallthrough]];
        case Axis::Ancestor:
            for (Reference at = spot; at.node != kDocument;) {
                at = up(at);
                all.push_back(at);
            }
            return all;
        case Axis::FollowingSibling:
        case Axis::PrecedingSibling: return atTop ? Spots{} : children(up(spot));
        case Axis::Attribute: return {};
        }
        return {};
    }

    const FormModel& m_model;
    DefId m_context;
};

} // namespace

std::vector<Reference> referencesOf(const FormModel& model, const Expression& expression, DefId context)
{
    Walk walk(model, context);
    const Spots here = context == kNoDef ? Spots{{kDocument, kNoDef, false}} : Spots{walk.own()};
    walk.note(walk.visit(expression, here));
    return std::move(walk.m_noted);
}

std::vector<DefId> placesOf(const FormModel& model, const Expression& path, DefId context)
{
    Walk walk(model, context);
    const Spots here = context == kNoDef ? Spots{{kDocument, kNoDef, false}} : Spots{walk.own()};
    std::vector<DefId> places;
    const Spots yielded = walk.visit(path, here);
    for (const Reference& spot : yielded) {
        if (spot.node != kDocument && std::find(places.begin(), places.end(), spot.node) == places.end())
            places.push_back(spot.node);
    }
    return places;
}

} // namespace tongban::forms
