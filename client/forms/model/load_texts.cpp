// SPDX-License-Identifier: Apache-2.0
#include "client/forms/model/loading.h"

namespace tongban::forms
{

namespace
{

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

// One text of a translation: <value>, <value form="long|short|image|...">.
Result<TextForms> formsOf(const FormModel& model, XmlTree::Index text)
{
    const XmlTree& tree = model.document;
    TextForms forms;
    for (XmlTree::Index at = tree.firstElement(text); at != XmlTree::kNone; at = tree.nextElement(at)) {
        if (tree.name(at).local != "value")
            continue;
        const std::string_view form = tree.attribute(at, "form");
        if (form == "image") {
            forms.image = trimmed(tree.stringValue(at));
        } else if (form == "short") {
            TRY_ASSIGN(forms.brief, partsOf(model, at));
        } else if (form.empty() || form == "long") {
            // Without a form counts before the long one.
            if (forms.hasPlain && !form.empty())
                continue;
            TRY_ASSIGN(forms.plain, partsOf(model, at));
            forms.hasPlain = true;
        }
    }
    return forms;
}

Result<> addParts(const FormModel& model, XmlTree::Index element, TextParts& parts)
{
    const XmlTree& tree = model.document;
    for (XmlTree::Index at = tree.firstChild(element); at != XmlTree::kNone; at = tree.nextSibling(at)) {
        if (!tree.isElement(at)) {
            parts.push_back({std::string(tree.text(at)), nullptr});
        } else if (tree.name(at).local == "output") {
            const std::string_view attribute = tree.hasAttribute(at, "value") ? "value" : "ref";
            TextPart part;
            TRY_ASSIGN(part.output, expressionIn(model, at, attribute));
            if (part.output)
                parts.push_back(std::move(part));
        } else {
            // Markup inside a text: its words count.
            TRY(addParts(model, at, parts));
        }
    }
    return {};
}

} // namespace

Result<> loadTranslations(FormModel& model, XmlTree::Index itext)
{
    const XmlTree& tree = model.document;
    for (XmlTree::Index at = tree.firstElement(itext); at != XmlTree::kNone; at = tree.nextElement(at)) {
        if (tree.name(at).local != "translation")
            continue;
        Translation translation;
        translation.language = tree.attribute(at, "lang");
        for (XmlTree::Index text = tree.firstElement(at); text != XmlTree::kNone; text = tree.nextElement(text)) {
            TRY_ASSIGN(TextForms forms, formsOf(model, text));
            translation.texts.emplace(std::string(tree.attribute(text, "id")), std::move(forms));
        }
        if (model.defaultLanguage.empty() || tree.hasAttribute(at, "default"))
            model.defaultLanguage = translation.language;
        model.languages.push_back(translation.language);
        model.translations.push_back(std::move(translation));
    }
    if (model.languages.size() == 1 && model.languages.front() == "default")
        model.languages.clear();
    return {};
}

Result<TextParts> partsOf(const FormModel& model, XmlTree::Index element)
{
    TextParts parts;
    TRY(addParts(model, element, parts));
    return parts;
}

Result<Text> textFrom(const FormModel& model, XmlTree::Index element, std::string_view source)
{
    Text text;
    const std::string_view words = trimmed(source);
    if (words.empty())
        return text;
    text.present = true;
    if (!words.starts_with("jr:itext(")) {
        text.words.push_back({std::string(words), nullptr});
        return text;
    }
    TRY_ASSIGN(ExpressionPtr call, expressionAt(model, element, words));
    if (!call)
        return text;
    if (call->operation != Operation::Call || call->function != Function::Itext)
        return wrongAt(model, element, "a text is named by jr:itext alone");
    text.itextId = std::move(call->arguments.front());
    return text;
}

Result<Text> textOf(const FormModel& model, XmlTree::Index element)
{
    const std::string_view ref = model.document.attribute(element, "ref");
    if (ref.empty()) {
        Text text;
        text.present = true;
        TRY_ASSIGN(text.words, partsOf(model, element));
        return text;
    }
    if (trimmed(ref).starts_with("jr:itext("))
        return textFrom(model, element, ref);
    // A label that is the value of a node.
    Text text;
    text.present = true;
    TRY_ASSIGN(ExpressionPtr output, expressionAt(model, element, ref));
    if (output)
        text.words.push_back({{}, std::move(output)});
    return text;
}

} // namespace tongban::forms
