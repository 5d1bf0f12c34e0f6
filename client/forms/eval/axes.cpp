// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/axes.h"

#include <algorithm>

namespace tongban::forms
{

namespace
{

class Axes
{
public:
    Axes(const FormModel& model, const Answers& answers, Nodes& out)
        : m_model(model)
        , m_answers(answers)
        , m_out(out)
    {
    }

    void append(Axis axis, const NodeRef& from)
    {
        switch (axis) {
        case Axis::Self: m_out.push_back(from); break;
        case Axis::Child: children(from); break;
        case Axis::DescendantOrSelf: m_out.push_back(from); [[fallthrough]];
        case Axis::Descendant: descendants(from); break;
        case Axis::Parent: add(parent(from)); break;
        case Axis::AncestorOrSelf: m_out.push_back(from); [[fallthrough]];
        case Axis::Ancestor:
            for (NodeRef at = parent(from); exists(at); at = parent(at))
                m_out.push_back(at);
            break;
        case Axis::FollowingSibling: siblings(from, true); break;
        case Axis::PrecedingSibling: siblings(from, false); break;
        case Axis::Attribute: attributes(from); break;
        }
    }

private:
    static bool exists(const NodeRef& node)
    {
        return node.node != kNoNode;
    }

    void add(const NodeRef& node)
    {
        if (exists(node))
            m_out.push_back(node);
    }

    [[nodiscard]] NodeRef parent(const NodeRef& from) const
    {
        if (from.attribute != kNoNode)
            return {from.tree, from.node, kNoNode};
        if (from.tree)
            return from.node == XmlTree::document() ? NodeRef{} : NodeRef{from.tree, from.tree->parent(from.node)};
        if (from == kAnswersDocument || !exists(from))
            return {};
        const NodeId above = m_answers.parentOf(from.node);
        return above == kNoNode ? kAnswersDocument : NodeRef{nullptr, above};
    }

    void children(const NodeRef& from)
    {
        if (from.attribute != kNoNode || !exists(from))
            return;
        if (from.tree) {
            for (auto at = from.tree->firstElement(from.node); at != XmlTree::kNone; at = from.tree->nextElement(at))
                m_out.push_back({from.tree, at});
        } else if (from == kAnswersDocument) {
            m_out.push_back({nullptr, m_answers.root()});
        } else {
            m_answers.eachChild(from.node, [&](NodeId child) { m_out.push_back({nullptr, child}); });
        }
    }

    void descendants(const NodeRef& from)
    {
        const std::size_t first = m_out.size();
        children(from);
        const Nodes own(m_out.begin() + static_cast<std::ptrdiff_t>(first), m_out.end());
        m_out.resize(first);
        for (const NodeRef& child : own) {
            m_out.push_back(child);
            descendants(child);
        }
    }

    void siblings(const NodeRef& from, bool following)
    {
        const NodeRef above = parent(from);
        if (!exists(above) || from.attribute != kNoNode)
            return;
        Nodes all;
        Axes(m_model, m_answers, all).children(above);
        const auto self = std::find(all.begin(), all.end(), from);
        if (self == all.end())
            return;
        if (following)
            m_out.insert(m_out.end(), self + 1, all.end());
        else
            m_out.insert(m_out.end(), std::make_reverse_iterator(self), all.rend());
    }

    void attributes(const NodeRef& from)
    {
        if (from.attribute != kNoNode || !exists(from) || from == kAnswersDocument)
            return;
        NodeRef element = from;
        if (!from.tree)
            element = {&m_model.document, m_model.node(m_answers.at(from.node).place).model};
        // A place that the form did not have and was given, orx:meta, stands in no document.
        if (element.node == XmlTree::kNone)
            return;
        const auto count = static_cast<std::uint32_t>(element.tree->attributes(element.node).size());
        for (std::uint32_t i = 0; i < count; ++i)
            m_out.push_back({element.tree, element.node, i});
    }

    const FormModel& m_model;
    const Answers& m_answers;
    Nodes& m_out;
};

} // namespace

void appendAxis(const FormModel& model, const Answers& answers, Axis axis, const NodeRef& from, Nodes& out)
{
    Axes(model, answers, out).append(axis, from);
}

void appendStep(const FormModel& model, const Answers& answers, const Step& step, const NodeRef& from, Nodes& out)
{
    const auto keep = [&](const NodeRef& node) {
        if (passes(model, answers, step.test, node))
            out.push_back(node);
    };
    if (step.axis != Axis::Child || from.attribute != kNoNode || from.node == kNoNode || from == kAnswersDocument) {
        const std::size_t first = out.size();
        appendAxis(model, answers, step.axis, from, out);
        const auto wrong = std::remove_if(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                                          [&](const NodeRef& one) { return !passes(model, answers, step.test, one); });
        out.erase(wrong, out.end());
        return;
    }
    if (!from.tree)
        return answers.eachChild(from.node, [&](NodeId child) { keep({nullptr, child}); });
    for (auto at = from.tree->firstElement(from.node); at != XmlTree::kNone; at = from.tree->nextElement(at))
        keep({from.tree, at});
}

std::optional<NodeRef> ownInstance(const FormModel& model, const Answers& answers, const Step& step,
                                   const NodeRef& from, const NodeRef& own)
{
    if (step.axis != Axis::Child || from.tree || own.tree || from == kAnswersDocument || from.node == kNoNode ||
        own.node == kNoNode || own == kAnswersDocument)
        return std::nullopt;
    for (const NodeId child : answers.at(from.node).children) {
        if (!answers.at(child).isRange || !passes(model, answers, step.test, {nullptr, child}))
            continue;
        const NodeId mine = answers.ancestorAt(own.node, answers.at(child).place);
        if (mine != kNoNode && answers.at(mine).parent == child)
            return NodeRef{nullptr, mine};
    }
    return std::nullopt;
}

const XmlTree::Name* nameOf(const FormModel& model, const Answers& answers, const NodeRef& node)
{
    if (node == kAnswersDocument || node.node == kNoNode)
        return nullptr;
    if (!node.tree)
        return &model.node(answers.at(node.node).place).name;
    if (node.attribute != kNoNode)
        return &node.tree->nameOf(node.tree->attributes(node.node)[node.attribute].name);
    return node.node == XmlTree::document() ? nullptr : &node.tree->name(node.node);
}

bool passes(const FormModel& model, const Answers& answers, const NodeTest& test, const NodeRef& node)
{
    if (test.kind == NodeTest::Kind::Node)
        return true;
    const XmlTree::Name* const name = nameOf(model, answers, node);
    if (!name)
        return false;
    if (test.kind == NodeTest::Kind::AnyName)
        return true;
    return name->local == test.local && (test.prefix.empty() ? name->prefix.empty() : name->space == test.space);
}

} // namespace tongban::forms
