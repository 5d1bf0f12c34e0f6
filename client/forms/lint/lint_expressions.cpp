// SPDX-License-Identifier: Apache-2.0
#include "client/forms/lint/lint_parts.h"

#include <algorithm>
#include <array>

namespace tongban::forms
{

namespace
{

// Attributes that hold an expression, by the element they stand at.
struct ExpressionPlace {
    std::string_view element;
    std::string_view attribute;
};
constexpr auto kExpressionPlaces = std::to_array<ExpressionPlace>(
    {{"bind", "nodeset"},   {"bind", "relevant"}, {"bind", "required"},   {"bind", "readonly"}, {"bind", "constraint"},
     {"bind", "calculate"}, {"setvalue", "ref"},  {"setvalue", "value"},  {"output", "value"},  {"output", "ref"},
     {"repeat", "nodeset"}, {"repeat", "count"},  {"itemset", "nodeset"}, {"value", "ref"},     {"label", "ref"},
     {"hint", "ref"},       {"input", "ref"},     {"select", "ref"},      {"select1", "ref"},   {"rank", "ref"},
     {"range", "ref"},      {"trigger", "ref"},   {"upload", "ref"},      {"group", "ref"}});

class ExpressionLint
{
public:
    explicit ExpressionLint(const LintDocument& document)
        : m_document(document)
        , m_namespaces(document.tree.namespaces())
    {
    }

    LintNames run()
    {
        // Answers and choices are data: what they hold is none of ours.
        for (auto at = m_document.tree.firstElement(m_document.model); at != XmlTree::kNone;
             at = m_document.tree.nextElement(at)) {
            look(at);
            if (m_document.tree.name(at).local != "instance")
                m_document.each(at, [&](XmlTree::Index element) { look(element); });
        }
        m_document.each(m_document.body, [&](XmlTree::Index element) { look(element); });
        return std::move(m_names);
    }

private:
    void look(XmlTree::Index element)
    {
        const std::string& local = m_document.tree.name(element).local;
        for (const ExpressionPlace& place : kExpressionPlaces) {
            const std::string_view source = m_document.tree.attribute(element, place.attribute);
            if (place.element == local && source.find_first_not_of(" \t\r\n") != std::string_view::npos)
                read(element, source);
        }
        for (const std::string_view message : {"constraintMsg", "requiredMsg"}) {
            const std::string_view source = m_document.tree.attribute(element, message);
            if (local == "bind" && source.starts_with("jr:itext("))
                read(element, source);
        }
    }

    void read(XmlTree::Index element, std::string_view source)
    {
        const auto parsed = parseExpression(source, m_namespaces);
        if (parsed)
            return note(**parsed);
        m_document.find(element, "cannot be read: " + parsed.error().detail + " in \"" +
                                     std::string(source.substr(0, 80)) + "\"");
    }

    void note(const Expression& self)
    {
        const bool literal = self.operation == Operation::Call && self.arguments.size() >= 1 &&
                             self.arguments[0]->operation == Operation::Text;
        if (literal && (self.function == Function::Instance || self.function == Function::Pulldata))
            m_names.lists.insert(self.arguments[0]->text);
        if (literal && self.function == Function::Itext)
            m_names.texts.insert(self.arguments[0]->text);
        const auto noteAll = [&](const std::vector<ExpressionPtr>& all) {
            for (const ExpressionPtr& one : all)
                note(*one);
        };
        noteAll(self.arguments);
        noteAll(self.originPredicates);
        for (const Step& step : self.steps)
            noteAll(step.predicates);
        if (self.origin)
            note(*self.origin);
    }

    const LintDocument& m_document;
    Namespaces m_namespaces;
    LintNames m_names;
};

} // namespace

LintNames lintExpressions(const LintDocument& document)
{
    return ExpressionLint(document).run();
}

} // namespace tongban::forms
