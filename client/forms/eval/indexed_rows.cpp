// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/indexed_rows.h"

#include <algorithm>
#include <optional>

namespace tongban::forms
{

namespace
{

// Shorter lists are looked through faster than an index is made.
constexpr std::size_t kLongTree = 512;

bool standsAlone(const Expression& self);

bool allStandAlone(const Expression& self)
{
    return std::all_of(self.arguments.begin(), self.arguments.end(),
                       [](const ExpressionPtr& argument) { return standsAlone(*argument); });
}

bool callStandsAlone(const Expression& self)
{
    switch (self.function) {
    case Function::Current: return true;
    // Another at each row, or of the row itself.
    case Function::Position:
    case Function::Last:
    case Function::Random:
    case Function::Uuid:
    case Function::Once:
    case Function::ChoiceName:
    case Function::Itext: return false;
    default: return !self.arguments.empty() && allStandAlone(self);
    }
}

// Comes to the same at every row of the list.
bool standsAlone(const Expression& self)
{
    switch (self.operation) {
    case Operation::Path: return self.absolute || (self.origin && standsAlone(*self.origin));
    case Operation::Call: return callStandsAlone(self);
    default: return allStandAlone(self);
    }
}

bool asksForPosition(const Expression& self)
{
    if (self.operation == Operation::Call && (self.function == Function::Position || self.function == Function::Last))
        return true;
    return std::any_of(self.arguments.begin(), self.arguments.end(),
                       [](const ExpressionPtr& argument) { return asksForPosition(*argument); });
}

// "column" or "./column": the test of the column; null: something else.
const NodeTest* columnOf(const Expression& self)
{
    if (self.operation != Operation::Path || self.absolute || self.origin || self.steps.empty() ||
        self.steps.size() > 2)
        return nullptr;
    if (self.steps.size() == 2 &&
        (self.steps[0].axis != Axis::Self || self.steps[0].test.kind != NodeTest::Kind::Node ||
         !self.steps[0].predicates.empty()))
        return nullptr;
    const Step& last = self.steps.back();
    const bool plain = last.axis == Axis::Child && last.test.kind == NodeTest::Kind::Name && last.predicates.empty();
    return plain ? &last.test : nullptr;
}

struct Condition {
    const NodeTest* column = nullptr;
    const Expression* value = nullptr;
};

// The first equation of a column with something that is the same for all rows.
Condition conditionIn(const Expression& predicate)
{
    if (predicate.operation == Operation::And) {
        for (const ExpressionPtr& part : predicate.arguments) {
            if (const Condition found = conditionIn(*part); found.column)
                return found;
        }
        return {};
    }
    if (predicate.operation != Operation::Equal)
        return {};
    for (std::size_t side = 0; side < 2; ++side) {
        const NodeTest* const column = columnOf(*predicate.arguments[side]);
        const Expression& other = *predicate.arguments[1 - side];
        if (column && standsAlone(other))
            return {column, &other};
    }
    return {};
}

// Elements written with different prefixes may bear one name: then there is more than one id.
std::optional<std::uint32_t> onlyName(const XmlTree& tree, const NodeTest& test)
{
    std::optional<std::uint32_t> only;
    for (const std::uint32_t id : tree.namesWithLocal(test.local)) {
        const XmlTree::Name& name = tree.nameOf(id);
        if (test.prefix.empty() ? !name.prefix.empty() : name.space != test.space)
            continue;
        if (only)
            return std::nullopt;
        only = id;
    }
    return only;
}

void appendRows(const NodeRef& from, const RowIndexes::Question& question, std::string_view value, Nodes& out)
{
    for (const XmlTree::Index row : from.tree->rows(question, value))
        out.push_back({from.tree, row});
}

} // namespace

bool appendIndexed(Evaluator& evaluator, const Step& step, const NodeRef& from, const EvalContext& context, Nodes& out)
{
    if (!from.tree || from.attribute != kNoNode || step.axis != Axis::Child || step.predicates.empty() ||
        step.test.kind != NodeTest::Kind::Name || from.tree->size() < kLongTree)
        return false;
    const Expression& predicate = *step.predicates.front();
    const Condition condition = conditionIn(predicate);
    if (!condition.column || asksForPosition(predicate))
        return false;
    const auto row = onlyName(*from.tree, step.test);
    const auto column = onlyName(*from.tree, *condition.column);
    if (!row || !column)
        return false;
    const XPathValue value = evaluator.evaluate(*condition.value, context);
    const RowIndexes::Question question{from.node, *row, *column};
    if (const auto* const text = std::get_if<std::string>(&value)) {
        appendRows(from, question, *text, out);
        return true;
    }
    // Numbers and truths are not compared as texts; several nodes would want their rows merged.
    const auto* const nodes = std::get_if<Nodes>(&value);
    if (!nodes || nodes->size() > 1)
        return false;
    if (!nodes->empty())
        appendRows(from, question, evaluator.textOf(nodes->front()), out);
    return true;
}

} // namespace tongban::forms
