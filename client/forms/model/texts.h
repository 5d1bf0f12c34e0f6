// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/xpath/expression.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tongban::forms
{

// A run of words, or the value of an <output>.
struct TextPart {
    std::string words;
    ExpressionPtr output;
};

// Words with outputs between them.
using TextParts = std::vector<TextPart>;

// One text of one language, in the forms it is written in: plain (or long), short, image, audio, video.
struct TextForms {
    TextParts plain;
    TextParts brief;
    // jr://images/x.png
    std::string image;
    bool hasPlain = false;
};

// A label, hint or message as the form writes it: words of its own, or the name of a text of the translations.
struct Text {
    TextParts words;
    // The argument of jr:itext; when set, words are not used.
    ExpressionPtr itextId;
    bool present = false;
};

struct Translation {
    std::string language;
    std::unordered_map<std::string, TextForms> texts;
};

} // namespace tongban::forms
