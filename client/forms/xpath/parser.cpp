// SPDX-License-Identifier: Apache-2.0
#include "client/forms/xpath/parser.h"

#include "client/forms/xpath/lexer.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tongban::forms
{

namespace
{

struct Level {
    std::string_view word;
    Operation operation;
};

// Binary operators from the loosest to the tightest.
using Levels = std::vector<Level>;
const std::array<Levels, 6>& levels()
{
    using O = Operation;
    static const std::array<Levels, 6> kLevels{
        {{{"or", O::Or}},
         {{"and", O::And}},
         {{"=", O::Equal}, {"!=", O::NotEqual}},
         {{"<", O::Less}, {"<=", O::LessOrEqual}, {">", O::Greater}, {">=", O::GreaterOrEqual}},
         {{"+", O::Add}, {"-", O::Subtract}},
         {{"*", O::Multiply}, {"div", O::Divide}, {"mod", O::Modulo}}}};
    return kLevels;
}

std::optional<Axis> axisOf(std::string_view name)
{
    struct Entry {
        std::string_view name;
        Axis axis;
    };
    static constexpr auto kAxes = std::to_array<Entry>({{"child", Axis::Child},
                                                        {"descendant", Axis::Descendant},
                                                        {"descendant-or-self", Axis::DescendantOrSelf},
                                                        {"parent", Axis::Parent},
                                                        {"ancestor", Axis::Ancestor},
                                                        {"ancestor-or-self", Axis::AncestorOrSelf},
                                                        {"self", Axis::Self},
                                                        {"following-sibling", Axis::FollowingSibling},
                                                        {"preceding-sibling", Axis::PrecedingSibling},
                                                        {"attribute", Axis::Attribute}});
    for (const Entry& entry : kAxes) {
        if (entry.name == name)
            return entry.axis;
    }
    return std::nullopt;
}

Step simpleStep(Axis axis)
{
    Step step;
    step.axis = axis;
    return step;
}

// Recursive descent over the tokens. One use.
class Parser
{
public:
    Parser(std::vector<Token> tokens, const Namespaces& namespaces)
        : m_tokens(std::move(tokens))
        , m_namespaces(namespaces)
    {
    }

    Result<ExpressionPtr> run()
    {
        TRY_ASSIGN(ExpressionPtr whole, binary(0));
        if (peek().kind != TokenKind::End)
            return wrong("nothing more is expected");
        return whole;
    }

private:
    [[nodiscard]] const Token& peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }

    [[nodiscard]] bool isSymbol(std::string_view text, std::size_t ahead = 0) const
    {
        return peek(ahead).kind == TokenKind::Symbol && peek(ahead).text == text;
    }

    bool accept(std::string_view text)
    {
        if (!isSymbol(text))
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] tl::unexpected<Error> wrong(const std::string& what) const
    {
        return fail(ErrorCode::InvalidArgument, what + " at character " + std::to_string(peek().at + 1));
    }

    Result<ExpressionPtr> binary(std::size_t level)
    {
        if (level == levels().size())
            return unary();
        TRY_ASSIGN(ExpressionPtr left, binary(level + 1));
        while (const Level* const found = operatorAt(level)) {
            ++m_at;
            TRY_ASSIGN(ExpressionPtr right, binary(level + 1));
            left = join(found->operation, std::move(left), std::move(right));
            if (left->depth > limits::kExpressionTreeDepth)
                return fail(ErrorCode::InvalidArgument, "too many operators in one row");
        }
        return left;
    }

    [[nodiscard]] const Level* operatorAt(std::size_t level) const
    {
        if (peek().kind != TokenKind::Operator && peek().kind != TokenKind::Symbol)
            return nullptr;
        for (const Level& candidate : levels()[level]) {
            if (candidate.word == peek().text)
                return &candidate;
        }
        return nullptr;
    }

    static ExpressionPtr join(Operation operation, ExpressionPtr left, ExpressionPtr right)
    {
        auto joined = std::make_unique<Expression>();
        joined->operation = operation;
        joined->arguments.push_back(std::move(left));
        if (right)
            joined->arguments.push_back(std::move(right));
        measure(*joined);
        return joined;
    }

    static void measure(Expression& self)
    {
        int deepest = self.origin ? self.origin->depth : 0;
        const auto look = [&](const std::vector<ExpressionPtr>& all) {
            for (const ExpressionPtr& one : all)
                deepest = std::max(deepest, one->depth);
        };
        look(self.arguments);
        look(self.originPredicates);
        for (const Step& step : self.steps)
            look(step.predicates);
        self.depth = deepest + 1;
    }

    Result<ExpressionPtr> unary()
    {
        // Every nesting comes through here.
        if (++m_depth > limits::kExpressionDepth)
            return fail(ErrorCode::InvalidArgument, "nested too deep");
        auto result = accept("-") ? negated() : unions();
        --m_depth;
        return result;
    }

    Result<ExpressionPtr> negated()
    {
        TRY_ASSIGN(ExpressionPtr operand, unary());
        return join(Operation::Negate, std::move(operand), nullptr);
    }

    Result<ExpressionPtr> unions()
    {
        TRY_ASSIGN(ExpressionPtr left, path());
        while (accept("|")) {
            TRY_ASSIGN(ExpressionPtr right, path());
            left = join(Operation::Union, std::move(left), std::move(right));
            if (left->depth > limits::kExpressionTreeDepth)
                return fail(ErrorCode::InvalidArgument, "too many operators in one row");
        }
        return left;
    }

    [[nodiscard]] bool startsPrimary() const
    {
        const Token& token = peek();
        if (token.kind == TokenKind::Number || token.kind == TokenKind::Literal || isSymbol("("))
            return true;
        return token.kind == TokenKind::Name && isSymbol("(", 1) && token.text != "node" && token.text != "text" &&
               token.text != "comment" && token.text != "processing-instruction";
    }

    Result<ExpressionPtr> path()
    {
        auto self = std::make_unique<Expression>();
        self->operation = Operation::Path;
        if (startsPrimary()) {
            TRY_ASSIGN(self->origin, primary());
            TRY_ASSIGN(self->originPredicates, predicates());
            if (!isSymbol("/") && !isSymbol("//"))
                return self->originPredicates.empty() ? std::move(self->origin) : std::move(self);
            TRY(slashes(*self));
            measure(*self);
            return self;
        }
        if (isSymbol("/") || isSymbol("//")) {
            self->absolute = true;
            if (isSymbol("/") && !startsStep(1)) {
                ++m_at;
                return self;
            }
            TRY(slashes(*self));
            measure(*self);
            return self;
        }
        TRY_ASSIGN(Step first, step());
        self->steps.push_back(std::move(first));
        TRY(slashes(*self));
        measure(*self);
        return self;
    }

    // Any number of "/step" and "//step".
    Result<> slashes(Expression& self)
    {
        while (true) {
            if (accept("//"))
                self.steps.push_back(simpleStep(Axis::DescendantOrSelf));
            else if (!accept("/"))
                return {};
            TRY_ASSIGN(Step next, step());
            self.steps.push_back(std::move(next));
        }
    }

    [[nodiscard]] bool startsStep(std::size_t ahead) const
    {
        return peek(ahead).kind == TokenKind::Name || isSymbol(".", ahead) || isSymbol("..", ahead) ||
               isSymbol("@", ahead);
    }

    Result<Step> step()
    {
        if (accept("."))
            return withPredicates(simpleStep(Axis::Self));
        if (accept(".."))
            return withPredicates(simpleStep(Axis::Parent));
        Step result;
        if (accept("@")) {
            result.axis = Axis::Attribute;
        } else if (isSymbol("::", 1)) {
            const auto axis = axisOf(peek().text);
            if (!axis)
                return wrong("an axis we do not know");
            result.axis = *axis;
            m_at += 2;
        }
        TRY_ASSIGN(result.test, nodeTest());
        return withPredicates(std::move(result));
    }

    Result<Step> withPredicates(Step step)
    {
        TRY_ASSIGN(step.predicates, predicates());
        return step;
    }

    Result<NodeTest> nodeTest()
    {
        NodeTest test;
        if (peek().kind != TokenKind::Name)
            return wrong("a name is expected");
        const std::string name = peek().text;
        ++m_at;
        if (accept("(")) {
            if (!accept(")"))
                return wrong("a closing bracket is expected");
            return test;
        }
        if (name == "*") {
            test.kind = NodeTest::Kind::AnyName;
            return test;
        }
        test.kind = NodeTest::Kind::Name;
        const std::size_t colon = name.find(':');
        test.local = colon == std::string::npos ? name : name.substr(colon + 1);
        if (colon != std::string::npos)
            test.prefix = name.substr(0, colon);
        for (const auto& [prefix, space] : m_namespaces) {
            if (prefix == test.prefix && test.space.empty())
                test.space = space;
        }
        return test;
    }

    Result<std::vector<ExpressionPtr>> predicates()
    {
        std::vector<ExpressionPtr> all;
        while (accept("[")) {
            TRY_ASSIGN(ExpressionPtr predicate, binary(0));
            all.push_back(std::move(predicate));
            if (!accept("]"))
                return wrong("a closing square bracket is expected");
        }
        return all;
    }

    Result<ExpressionPtr> primary()
    {
        if (accept("(")) {
            TRY_ASSIGN(ExpressionPtr inner, binary(0));
            if (!accept(")"))
                return wrong("a closing bracket is expected");
            return inner;
        }
        auto self = std::make_unique<Expression>();
        const Token& token = peek();
        self->text = token.text;
        self->number = token.number;
        if (token.kind == TokenKind::Name)
            return call(std::move(self));
        self->operation = token.kind == TokenKind::Number ? Operation::Number : Operation::Text;
        ++m_at;
        return self;
    }

    Result<ExpressionPtr> call(ExpressionPtr self)
    {
        self->operation = Operation::Call;
        const FunctionEntry* const entry = findFunction(self->text);
        if (!entry)
            return fail(ErrorCode::InvalidArgument, "the function " + self->text + " is unknown");
        self->function = entry->function;
        m_at += 2;
        while (!accept(")")) {
            if (!self->arguments.empty() && !accept(","))
                return wrong("a comma or a closing bracket is expected");
            TRY_ASSIGN(ExpressionPtr argument, binary(0));
            self->arguments.push_back(std::move(argument));
        }
        measure(*self);
        const int count = static_cast<int>(self->arguments.size());
        if (count < entry->minArguments || (entry->maxArguments >= 0 && count > entry->maxArguments))
            return fail(ErrorCode::InvalidArgument,
                        "the function " + self->text + " is called with " + std::to_string(count) + " arguments");
        if (self->function == Function::ChoiceName)
            TRY(parseChoiceTarget(*self));
        return self;
    }

    // The second argument of jr:choice-name is the path of the question, as text.
    Result<> parseChoiceTarget(Expression& self)
    {
        const Expression& path = *self.arguments[1];
        if (path.operation != Operation::Text)
            return fail(ErrorCode::InvalidArgument, "jr:choice-name wants the question's path as a text");
        TRY_ASSIGN(self.choiceTarget, parseExpression(path.text, m_namespaces));
        return {};
    }

    std::vector<Token> m_tokens;
    const Namespaces& m_namespaces;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<ExpressionPtr> parseExpression(std::string_view source, const Namespaces& namespaces)
{
    if (source.size() > limits::kExpressionBytes)
        return fail(ErrorCode::InvalidArgument, "the expression is too long");
    TRY_ASSIGN(std::vector<Token> tokens, tokenize(source));
    return Parser(std::move(tokens), namespaces).run();
}

} // namespace tongban::forms
