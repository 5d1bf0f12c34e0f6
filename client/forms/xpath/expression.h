// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/xpath/functions.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tongban::forms
{

struct Expression;
using ExpressionPtr = std::unique_ptr<Expression>;

enum class Axis : std::uint8_t {
    Child,
    Descendant,
    DescendantOrSelf,
    Parent,
    Ancestor,
    AncestorOrSelf,
    Self,
    FollowingSibling,
    PrecedingSibling,
    Attribute,
};

// What a step lets pass.
struct NodeTest {
    enum class Kind : std::uint8_t {
        // By name; an empty prefix means a node written without one.
        Name,
        // *
        AnyName,
        // node(), text(): on these trees an element stands for its text.
        Node,
    };

    Kind kind = Kind::Node;
    std::string prefix;
    std::string local;
    // The namespace the form binds the prefix to.
    std::string space;
};

struct Step {
    Axis axis = Axis::Child;
    NodeTest test;
    std::vector<ExpressionPtr> predicates;
};

enum class Operation : std::uint8_t {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Negate,
    Union,
    Number,
    Text,
    Call,
    Path,
};

// One node of a parsed expression. Immutable after the form is loaded.
struct Expression {
    Operation operation = Operation::Number;
    // Of the tree below, itself included: how deep reckoning it goes.
    int depth = 1;
    double number = 0;
    std::string text;

    // Call. choiceTarget: the path that jr:choice-name gets as text.
    Function function = Function::None;
    std::vector<ExpressionPtr> arguments;
    ExpressionPtr choiceTarget;

    // Path: from the document (absolute), from what `origin` gives, or from the context node.
    bool absolute = false;
    ExpressionPtr origin;
    std::vector<ExpressionPtr> originPredicates;
    std::vector<Step> steps;
};

} // namespace tongban::forms
