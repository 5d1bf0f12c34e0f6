// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/evaluator.h"

#include "client/forms/eval/axes.h"
#include "client/forms/eval/indexed_rows.h"
#include "client/forms/functions/functions.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <cmath>

namespace tongban::forms
{

namespace
{

// Looking at a node is cheaper than reckoning with it.
constexpr std::size_t kLooksAStep = 8;

bool isNodes(const XPathValue& value)
{
    return std::holds_alternative<Nodes>(value);
}

bool ordered(Operation operation, double left, double right)
{
    switch (operation) {
    case Operation::Less: return left < right;
    case Operation::LessOrEqual: return left <= right;
    case Operation::Greater: return left > right;
    case Operation::GreaterOrEqual: return left >= right;
    case Operation::Equal: return left == right;
    default: return left != right;
    }
}

// XPath has mod keep the sign of its left side, as fmod does.
double arithmetic(Operation operation, double left, double right)
{
    switch (operation) {
    case Operation::Add: return left + right;
    case Operation::Subtract: return left - right;
    case Operation::Multiply: return left * right;
    case Operation::Divide: return left / right;
    default: return std::fmod(left, right);
    }
}

} // namespace

Evaluator::Evaluator(const FormModel& model, const Answers& answers, const FormPorts& ports,
                     const OwnInstances& instances)
    : m_model(model)
    , m_answers(answers)
    , m_ports(ports)
    , m_instances(instances)
{
}

EvalContext Evaluator::at(NodeId node)
{
    EvalContext context;
    context.node = {nullptr, node};
    context.own = context.node;
    return context;
}

void Evaluator::startCounting()
{
    m_steps = 0;
    m_exhausted = false;
}

bool Evaluator::spend(std::uint64_t steps)
{
    m_steps += steps;
    m_exhausted = m_exhausted || m_steps > limits::kEvaluationSteps;
    return !m_exhausted;
}

const XmlTree* Evaluator::instance(std::string_view name) const
{
    const auto own = m_instances.find(name);
    if (own != m_instances.end())
        return own->second.get();
    const SecondaryInstance* const found = m_model.secondary(name);
    return found ? found->tree.get() : nullptr;
}

XPathValue Evaluator::evaluate(const Expression& self, const EvalContext& context)
{
    if (!step())
        return std::string();
    switch (self.operation) {
    case Operation::Number: return self.number;
    case Operation::Text: return self.text;
    case Operation::Or: return truth(*self.arguments[0], context) || truth(*self.arguments[1], context);
    case Operation::And: return truth(*self.arguments[0], context) && truth(*self.arguments[1], context);
    case Operation::Negate: return -number(*self.arguments[0], context);
    case Operation::Call: return callFunction(*this, self, context);
    case Operation::Path: return path(self, context);
    case Operation::Union: {
        Nodes all = nodes(*self.arguments[0], context);
        for (const NodeRef& node : nodes(*self.arguments[1], context)) {
            if (!spend(1 + all.size() / kLooksAStep))
                break;
            if (std::find(all.begin(), all.end(), node) == all.end())
                all.push_back(node);
        }
        return all;
    }
    default: return binary(self, context);
    }
}

XPathValue Evaluator::binary(const Expression& self, const EvalContext& context)
{
    switch (self.operation) {
    case Operation::Equal:
    case Operation::NotEqual:
    case Operation::Less:
    case Operation::LessOrEqual:
    case Operation::Greater:
    case Operation::GreaterOrEqual:
        return compare(self.operation, evaluate(*self.arguments[0], context), evaluate(*self.arguments[1], context));
    default:
        return arithmetic(self.operation, number(*self.arguments[0], context), number(*self.arguments[1], context));
    }
}

// XPath 1.0, 3.4: a node-set compares when one of its nodes does.
bool Evaluator::compare(Operation operation, const XPathValue& left, const XPathValue& right)
{
    const bool equality = operation == Operation::Equal || operation == Operation::NotEqual;
    if (std::holds_alternative<bool>(left) || std::holds_alternative<bool>(right)) {
        const bool same = truthOf(left) == truthOf(right);
        if (equality)
            return same == (operation == Operation::Equal);
        return ordered(operation, truthOf(left) ? 1 : 0, truthOf(right) ? 1 : 0);
    }
    if (isNodes(left)) {
        const Nodes& all = std::get<Nodes>(left);
        return std::any_of(all.begin(), all.end(),
                           [&](const NodeRef& node) { return step() && compare(operation, textOf(node), right); });
    }
    if (isNodes(right)) {
        const Nodes& all = std::get<Nodes>(right);
        return std::any_of(all.begin(), all.end(),
                           [&](const NodeRef& node) { return step() && compare(operation, left, textOf(node)); });
    }
    if (equality && std::holds_alternative<std::string>(left) && std::holds_alternative<std::string>(right))
        return (std::get<std::string>(left) == std::get<std::string>(right)) == (operation == Operation::Equal);
    return ordered(operation, numberOf(left), numberOf(right));
}

XPathValue Evaluator::path(const Expression& self, const EvalContext& context)
{
    Nodes at;
    if (self.origin) {
        XPathValue origin = evaluate(*self.origin, context);
        if (!isNodes(origin))
            return self.steps.empty() ? origin : XPathValue(Nodes{});
        at = filtered(std::get<Nodes>(std::move(origin)), self.originPredicates, context, false);
    } else if (self.absolute) {
        // In a secondary instance's predicate too.
        at.push_back(kAnswersDocument);
    } else {
        at.push_back(context.node);
    }
    for (const Step& step : self.steps) {
        const bool stay = self.absolute && step.predicates.empty() && &step != &self.steps.back();
        at = take(step, at, context, stay);
    }
    return at;
}

// `stay`: where the step enters a repeat one stands in, only one's own instance is entered.
Nodes Evaluator::take(const Step& step, const Nodes& from, const EvalContext& context, bool stay)
{
    Nodes all;
    const bool backwards =
        step.axis == Axis::Ancestor || step.axis == Axis::AncestorOrSelf || step.axis == Axis::PrecedingSibling;
    for (const NodeRef& node : from) {
        if (!this->step())
            return {};
        Nodes reached;
        const std::optional<NodeRef> own =
            stay ? ownInstance(m_model, m_answers, step, node, context.own) : std::optional<NodeRef>();
        if (own)
            reached = {*own};
        else if (!appendIndexed(*this, step, node, context, reached))
            appendStep(m_model, m_answers, step, node, reached);
        if (!spend(reached.size() / kLooksAStep))
            return {};
        reached = filtered(std::move(reached), step.predicates, context, backwards);
        if (all.empty()) {
            all = std::move(reached);
            continue;
        }
        const bool mayRepeat = step.axis != Axis::Child && step.axis != Axis::Self && step.axis != Axis::Attribute;
        for (const NodeRef& one : reached) {
            if (!spend(mayRepeat ? 1 + all.size() / kLooksAStep : 1))
                return {};
            if (!mayRepeat || std::find(all.begin(), all.end(), one) == all.end())
                all.push_back(one);
        }
    }
    return all;
}

Nodes Evaluator::filtered(Nodes nodes, const std::vector<ExpressionPtr>& predicates, const EvalContext& context,
                          bool backwards)
{
    for (const ExpressionPtr& predicate : predicates) {
        Nodes kept;
        EvalContext inner = context;
        inner.size = nodes.size();
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!step())
                return {};
            inner.node = nodes[i];
            inner.position = i + 1;
            const XPathValue value = evaluate(*predicate, inner);
            const bool keep = std::holds_alternative<double>(value)
                                  ? std::get<double>(value) == static_cast<double>(inner.position)
                                  : truthOf(value);
            if (keep)
                kept.push_back(nodes[i]);
        }
        nodes = std::move(kept);
    }
    if (backwards)
        std::reverse(nodes.begin(), nodes.end());
    return nodes;
}

bool Evaluator::truth(const Expression& self, const EvalContext& context)
{
    return truthOf(evaluate(self, context));
}

double Evaluator::number(const Expression& self, const EvalContext& context)
{
    return numberOf(evaluate(self, context));
}

std::string Evaluator::text(const Expression& self, const EvalContext& context)
{
    return textOf(evaluate(self, context));
}

Nodes Evaluator::nodes(const Expression& self, const EvalContext& context)
{
    XPathValue value = evaluate(self, context);
    return isNodes(value) ? std::get<Nodes>(std::move(value)) : Nodes{};
}

bool Evaluator::truthOf(const XPathValue& value) const
{
    if (const auto* const truth = std::get_if<bool>(&value))
        return *truth;
    if (const auto* const number = std::get_if<double>(&value))
        return *number != 0 && !std::isnan(*number);
    if (const auto* const words = std::get_if<std::string>(&value))
        return !words->empty();
    return !std::get<Nodes>(value).empty();
}

double Evaluator::numberOf(const XPathValue& value) const
{
    if (const auto* const truth = std::get_if<bool>(&value))
        return *truth ? 1 : 0;
    if (const auto* const number = std::get_if<double>(&value))
        return *number;
    return forms::numberOf(textOf(value), m_ports.utcOffset);
}

std::string Evaluator::textOf(const XPathValue& value) const
{
    if (const auto* const truth = std::get_if<bool>(&value))
        return *truth ? "true" : "false";
    if (const auto* const number = std::get_if<double>(&value))
        return forms::textOf(*number);
    if (const auto* const words = std::get_if<std::string>(&value))
        return *words;
    const Nodes& nodes = std::get<Nodes>(value);
    return nodes.empty() ? std::string() : textOf(nodes.front());
}

std::string Evaluator::textOf(const NodeRef& node) const
{
    if (node.attribute != kNoNode)
        return std::string(node.tree->attributes(node.node)[node.attribute].value);
    if (node.tree)
        return node.tree->stringValue(node.node);
    if (node == kAnswersDocument || node.node == kNoNode)
        return {};
    const Answer& answer = m_answers.at(node.node);
    if (!answer.relevant)
        return {};
    if (answer.children.empty())
        return answer.value;
    std::string all;
    m_answers.eachChild(node.node, [&](NodeId child) { all += textOf(NodeRef{nullptr, child}); });
    return all;
}

} // namespace tongban::forms
