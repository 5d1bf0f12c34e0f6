// SPDX-License-Identifier: Apache-2.0
#include "client/forms/xpath/lexer.h"

#include <array>
#include <charconv>

namespace tongban::forms
{

namespace
{

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Bytes above ASCII belong to names: XML allows nearly all of them.
bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool continuesName(char c)
{
    return startsName(c) || isDigit(c) || c == '-' || c == '.';
}

class Lexer
{
public:
    explicit Lexer(std::string_view source)
        : m_source(source)
    {
    }

    Result<std::vector<Token>> run()
    {
        while (true) {
            while (m_at < m_source.size() && isSpace(m_source[m_at]))
                ++m_at;
            if (m_at == m_source.size())
                break;
            TRY(next());
        }
        push(TokenKind::End, m_at, m_at);
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
    }

    void push(TokenKind kind, std::size_t from, std::size_t to)
    {
        m_tokens.push_back({kind, std::string(m_source.substr(from, to - from)), 0, from});
    }

    Result<> next()
    {
        const char c = peek();
        if (c == '"' || c == '\'')
            return literal(c);
        if (isDigit(c) || (c == '.' && isDigit(peek(1))))
            return number();
        if (startsName(c))
            return name();
        if (c == '*') {
            push(operatorExpected() ? TokenKind::Operator : TokenKind::Name, m_at, m_at + 1);
            ++m_at;
            return {};
        }
        return symbol();
    }

    Result<> literal(char quote)
    {
        const std::size_t end = m_source.find(quote, m_at + 1);
        if (end == std::string_view::npos)
            return fail(ErrorCode::InvalidArgument, "a text without its closing quote");
        push(TokenKind::Literal, m_at + 1, end);
        m_at = end + 1;
        return {};
    }

    Result<> number()
    {
        const std::size_t from = m_at;
        while (isDigit(peek()))
            ++m_at;
        if (peek() == '.') {
            ++m_at;
            while (isDigit(peek()))
                ++m_at;
        }
        push(TokenKind::Number, from, m_at);
        const std::string& text = m_tokens.back().text;
        std::from_chars(text.data(), text.data() + text.size(), m_tokens.back().number);
        return {};
    }

    Result<> name()
    {
        const std::size_t from = m_at;
        while (continuesName(peek()))
            ++m_at;
        if (operatorExpected()) {
            push(TokenKind::Operator, from, m_at);
            const std::string& word = m_tokens.back().text;
            if (word != "and" && word != "or" && word != "div" && word != "mod")
                return fail(ErrorCode::InvalidArgument, "an operator is expected before \"" + word + "\"");
            return {};
        }
        if (peek() == ':' && peek(1) == '*') {
            m_at += 2;
        } else if (peek() == ':' && startsName(peek(1))) {
            ++m_at;
            while (continuesName(peek()))
                ++m_at;
        }
        push(TokenKind::Name, from, m_at);
        return {};
    }

    Result<> symbol()
    {
        static constexpr auto kLong = std::to_array<std::string_view>({"..", "::", "//", "!=", "<=", ">="});
        const std::string_view two = m_source.substr(m_at, 2);
        std::size_t length = 1;
        for (const std::string_view candidate : kLong) {
            if (two == candidate)
                length = 2;
        }
        if (length == 1 && std::string_view("()[].@,/|+-=<>").find(peek()) == std::string_view::npos)
            return fail(ErrorCode::InvalidArgument, "a character that has no place in an expression");
        push(TokenKind::Symbol, m_at, m_at + length);
        m_at += length;
        return {};
    }

    // "If there is a preceding token and it is none of @ :: ( [ , or an operator, then * is a multiplication and a name
    // is an operator." / and // count as operators.
    [[nodiscard]] bool operatorExpected() const
    {
        if (m_tokens.empty())
            return false;
        const Token& last = m_tokens.back();
        if (last.kind == TokenKind::Operator)
            return false;
        if (last.kind != TokenKind::Symbol)
            return true;
        return last.text == ")" || last.text == "]" || last.text == "." || last.text == "..";
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

Result<std::vector<Token>> tokenize(std::string_view source)
{
    return Lexer(source).run();
}

} // namespace tongban::forms
