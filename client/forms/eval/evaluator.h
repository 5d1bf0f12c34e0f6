// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/value.h"
#include "client/forms/form_ports.h"
#include "client/forms/model/form_model.h"
#include "client/forms/state/answers.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace tongban::forms
{

// Secondary instances a session brought itself, before those of the form.
using OwnInstances = std::map<std::string, std::shared_ptr<const XmlTree>, std::less<>>;

// Where an expression stands.
struct EvalContext {
    NodeRef node;
    // The node the expression belongs to: what current() means, and whose repeat instances absolute paths stay in.
    NodeRef own;
    std::size_t position = 1;
    std::size_t size = 1;
};

// Reckons expressions over one person's answers. Refers to what it is given, owns nothing; one thread. Never fails:
// what makes no sense is empty or NaN, as XPath has it; an expression that takes more than its share of steps is broken
// off and exhausted() says so.
class Evaluator
{
public:
    Evaluator(const FormModel& model, const Answers& answers, const FormPorts& ports, const OwnInstances& instances);

    [[nodiscard]] static EvalContext at(NodeId node);
    [[nodiscard]] XPathValue evaluate(const Expression& self, const EvalContext& context);
    [[nodiscard]] bool truth(const Expression& self, const EvalContext& context);
    [[nodiscard]] double number(const Expression& self, const EvalContext& context);
    [[nodiscard]] std::string text(const Expression& self, const EvalContext& context);
    // Empty when it is no node-set.
    [[nodiscard]] Nodes nodes(const Expression& self, const EvalContext& context);

    [[nodiscard]] bool truthOf(const XPathValue& value) const;
    [[nodiscard]] double numberOf(const XPathValue& value) const;
    [[nodiscard]] std::string textOf(const XPathValue& value) const;
    [[nodiscard]] std::string textOf(const NodeRef& node) const;

    [[nodiscard]] const FormModel& model() const
    {
        return m_model;
    }
    [[nodiscard]] const Answers& answers() const
    {
        return m_answers;
    }
    [[nodiscard]] const FormPorts& ports() const
    {
        return m_ports;
    }
    // Null: there is none of this name.
    [[nodiscard]] const XmlTree* instance(std::string_view name) const;

    // The language texts are read in; index into the model's translations.
    std::size_t language = 0;
    // As the form names it; empty: the form has only one, and no name for it.
    [[nodiscard]] std::string_view languageName() const
    {
        return language < m_model.translations.size() ? std::string_view(m_model.translations[language].language)
                                                      : std::string_view();
    }

    // Steps are counted from the last call on.
    void startCounting();
    [[nodiscard]] bool exhausted() const
    {
        return m_exhausted;
    }
    // Notes so many steps; false: no more may be taken.
    bool spend(std::uint64_t steps);
    bool step()
    {
        return spend(1);
    }

private:
    [[nodiscard]] XPathValue binary(const Expression& self, const EvalContext& context);
    [[nodiscard]] bool compare(Operation operation, const XPathValue& left, const XPathValue& right);
    [[nodiscard]] XPathValue path(const Expression& self, const EvalContext& context);
    [[nodiscard]] Nodes filtered(Nodes nodes, const std::vector<ExpressionPtr>& predicates, const EvalContext& context,
                                 bool backwards);
    [[nodiscard]] Nodes take(const Step& step, const Nodes& from, const EvalContext& context, bool stay);

    const FormModel& m_model;
    const Answers& m_answers;
    const FormPorts& m_ports;
    const OwnInstances& m_instances;
    std::uint64_t m_steps = 0;
    bool m_exhausted = false;
};

} // namespace tongban::forms
