// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/texts.h"

namespace tongban::forms
{

namespace
{

const TextForms* findForms(const Evaluator& evaluator, const std::string& name)
{
    const auto& translations = evaluator.model().translations;
    if (translations.empty())
        return nullptr;
    const auto& own = translations[evaluator.language].texts;
    const auto found = own.find(name);
    if (found != own.end())
        return &found->second;
    for (const Translation& translation : translations) {
        const auto other = translation.texts.find(name);
        if (translation.language == evaluator.model().defaultLanguage && other != translation.texts.end())
            return &other->second;
    }
    return nullptr;
}

// Documents are indented; the spaces that come of it are none of the text's.
std::string tidied(const std::string& text)
{
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

} // namespace

std::string wordsOf(Evaluator& evaluator, const TextParts& parts, const EvalContext& context)
{
    std::string all;
    for (const TextPart& part : parts)
        all += part.output ? evaluator.text(*part.output, context) : part.words;
    return tidied(all);
}

std::string translatedText(Evaluator& evaluator, const std::string& name, const EvalContext& context)
{
    const TextForms* const forms = findForms(evaluator, name);
    if (!forms)
        return {};
    return wordsOf(evaluator, forms->hasPlain ? forms->plain : forms->brief, context);
}

std::string wordsOf(Evaluator& evaluator, const Text& text, const EvalContext& context)
{
    if (text.itextId)
        return translatedText(evaluator, evaluator.text(*text.itextId, context), context);
    return wordsOf(evaluator, text.words, context);
}

std::string pictureOf(Evaluator& evaluator, const Text& text, const EvalContext& context)
{
    if (!text.itextId)
        return {};
    const TextForms* const forms = findForms(evaluator, evaluator.text(*text.itextId, context));
    return forms ? forms->image : std::string();
}

std::vector<Option> optionsOf(Evaluator& evaluator, const Control& control, NodeId node)
{
    std::vector<Option> options;
    const EvalContext context = Evaluator::at(node);
    for (const StaticOption& option : control.options) {
        options.push_back(
            {option.value, wordsOf(evaluator, option.label, context), pictureOf(evaluator, option.label, context)});
    }
    if (!control.itemset)
        return options;
    for (const NodeRef& row : evaluator.nodes(*control.itemset->nodeset, context)) {
        EvalContext inner = context;
        inner.node = row;
        options.push_back({evaluator.text(*control.itemset->value, inner),
                           wordsOf(evaluator, control.itemset->label, inner),
                           pictureOf(evaluator, control.itemset->label, inner)});
    }
    return options;
}

} // namespace tongban::forms
