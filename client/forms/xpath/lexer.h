// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::forms
{

enum class TokenKind : std::uint8_t {
    Number,
    Literal,
    // A name, with its prefix; text is the whole of it, "*" and "p:*" too.
    Name,
    // A name that is an operator here: and, or, div, mod, *.
    Operator,
    // Everything else, by its text: ( ) [ ] . .. @ , :: / // | + - = != < <= > >=
    Symbol,
    End,
};

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text;
    double number = 0;
    std::size_t at = 0;
};

// XPath 1.0, section 3.7, with its rule for telling names from operators. InvalidArgument says where.
[[nodiscard]] Result<std::vector<Token>> tokenize(std::string_view source);

} // namespace tongban::forms
