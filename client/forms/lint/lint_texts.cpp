// SPDX-License-Identifier: Apache-2.0
#include "client/forms/lint/lint_parts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace tongban::forms
{

namespace
{

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isQuestion(const std::string& local)
{
    static constexpr auto kQuestions = std::to_array<std::string_view>(
        {"input", "secret", "textarea", "select", "select1", "rank", "range", "trigger", "upload"});
    return std::find(kQuestions.begin(), kQuestions.end(), local) != kQuestions.end();
}

// A ref counts: whether the text it names is there is another reading's matter.
bool hasLabel(const XmlTree& tree, XmlTree::Index element)
{
    const XmlTree::Index label = tree.child(element, "label");
    if (label == XmlTree::kNone)
        return false;
    return tree.hasAttribute(label, "ref") || tree.child(label, "output") != XmlTree::kNone ||
           !isBlank(tree.stringValue(label));
}

std::string nameOfControl(const XmlTree& tree, XmlTree::Index element)
{
    for (const std::string_view attribute : {"ref", "nodeset", "bind"}) {
        if (tree.hasAttribute(element, attribute))
            return std::string(tree.attribute(element, attribute));
    }
    return tree.name(element).local;
}

void lintChoices(const LintDocument& document, XmlTree::Index question)
{
    const XmlTree& tree = document.tree;
    std::set<std::string> seen;
    for (auto at = tree.firstElement(question); at != XmlTree::kNone; at = tree.nextElement(at)) {
        const bool item = tree.name(at).local == "item";
        if (!item && tree.name(at).local != "itemset")
            continue;
        const XmlTree::Index value = tree.child(at, "value");
        const std::string words = value == XmlTree::kNone ? std::string() : tree.stringValue(value);
        if (!hasLabel(tree, at))
            document.find(at, item ? "the choice \"" + words + "\" has no label" : "the choices have no label");
        if (item && !seen.insert(words).second)
            document.find(at, "the choice \"" + words + "\" is there twice");
    }
}

struct LintLanguage {
    std::string name;
    XmlTree::Index element = XmlTree::kNone;
    std::set<std::string> texts;
};

std::vector<LintLanguage> languagesOf(const LintDocument& document)
{
    const XmlTree& tree = document.tree;
    std::vector<LintLanguage> languages;
    const XmlTree::Index itext = tree.child(document.model, "itext");
    if (itext == XmlTree::kNone)
        return languages;
    for (auto at = tree.firstElement(itext); at != XmlTree::kNone; at = tree.nextElement(at)) {
        LintLanguage language{std::string(tree.attribute(at, "lang")), at, {}};
        for (auto text = tree.firstElement(at); text != XmlTree::kNone; text = tree.nextElement(text)) {
            if (!language.texts.insert(std::string(tree.attribute(text, "id"))).second)
                document.find(text, "the text \"" + std::string(tree.attribute(text, "id")) + "\" is there twice in " +
                                        language.name);
        }
        languages.push_back(std::move(language));
    }
    return languages;
}

} // namespace

void lintLabels(const LintDocument& document)
{
    document.each(document.body, [&](XmlTree::Index element) {
        const std::string& local = document.tree.name(element).local;
        if (!isQuestion(local))
            return;
        if (!hasLabel(document.tree, element))
            document.find(element, "the question " + nameOfControl(document.tree, element) + " has no label");
        lintChoices(document, element);
    });
}

void lintTexts(const LintDocument& document, const LintNames& names)
{
    const std::vector<LintLanguage> languages = languagesOf(document);
    std::set<std::string> known;
    for (const LintLanguage& language : languages)
        known.insert(language.texts.begin(), language.texts.end());
    for (const LintLanguage& language : languages) {
        for (const std::string& text : known) {
            if (!language.texts.contains(text))
                document.find(language.element, "the text \"" + text + "\" is missing in " + language.name);
        }
    }
    std::set<std::string> nowhere;
    std::set_difference(names.texts.begin(), names.texts.end(), known.begin(), known.end(),
                        std::inserter(nowhere, nowhere.end()));
    if (nowhere.empty())
        return;
    // Told where it is used.
    document.each(document.tree.root(), [&](XmlTree::Index element) {
        for (const XmlTree::Attribute& attribute : document.tree.attributes(element)) {
            if (attribute.value.find("jr:itext(") == std::string_view::npos)
                continue;
            for (const std::string& name : nowhere) {
                if (attribute.value.find("'" + name + "'") != std::string_view::npos ||
                    attribute.value.find("\"" + name + "\"") != std::string_view::npos)
                    document.find(element, "the text \"" + name + "\" is in no language");
            }
        }
    });
}

void lintLists(const LintDocument& document, const LintNames& names)
{
    const XmlTree& tree = document.tree;
    std::set<std::string> declared;
    bool primary = true;
    for (auto at = tree.firstElement(document.model); at != XmlTree::kNone; at = tree.nextElement(at)) {
        if (tree.name(at).local != "instance")
            continue;
        const std::string name(tree.attribute(at, "id"));
        // The first instance is the answers themselves.
        if (!std::exchange(primary, false) && !names.lists.contains(name))
            document.find(at, "the choices \"" + name + "\" are used by nothing");
        declared.insert(name);
    }
    for (const std::string& name : names.lists) {
        if (!declared.contains(name))
            document.find(document.model, "there are no choices \"" + name + "\", and an expression asks for them");
    }
}

} // namespace tongban::forms
