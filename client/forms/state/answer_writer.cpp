// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/answer_writer.h"

#include "client/forms/eval/fresh.h"
#include "client/forms/kept_answers.h"

#include <set>

namespace tongban::forms
{

namespace
{

void declare(XmlWriter& writer, const XmlTree::Name& name, std::set<std::string>& declared)
{
    if (!name.prefix.empty() && name.prefix != "xml" && declared.insert(name.prefix).second)
        writer.attribute("xmlns:" + name.prefix, name.space);
}

class AnswerWriter
{
public:
    AnswerWriter(const SessionCore& core, Purpose purpose)
        : m_core(core)
        , m_model(core.model)
        , m_purpose(purpose)
    {
    }

    std::string write()
    {
        element(m_core.answers.root());
        return m_writer.take();
    }

private:
    void element(NodeId node)
    {
        const Answer& answer = m_core.answers.at(node);
        if (m_purpose == Purpose::Sending && !answer.relevant)
            return;
        if (answer.isRange) {
            for (const NodeId child : answer.children)
                element(child);
            return;
        }
        const std::string name = m_model.node(answer.place).name.qualified();
        m_writer.open(name);
        if (node == m_core.answers.root())
            writeRootAttributes(m_writer, m_model, m_purpose);
        if (m_purpose == Purpose::Keeping && m_model.node(answer.place).repeat)
            m_writer.attribute(instanceAttribute(m_model, answer.place), answer.instanceId);
        if (m_model.isLeaf(answer.place)) {
            leaf(answer);
        } else {
            for (const NodeId child : answer.children)
                element(child);
        }
        m_writer.close(name);
    }

    void leaf(const Answer& answer)
    {
        if (m_purpose == Purpose::Keeping && !answer.value.empty() && answer.origin != Origin::Person)
            m_writer.attribute("draft:by", answer.origin == Origin::Prefilled ? "program" : "form");
        const Bind* const bind = m_model.bindOf(answer.place);
        if (m_purpose == Purpose::Sending && bind && bind->preload == "timestamp" && bind->preloadParameters == "end")
            m_writer.text(dateTimeText(wallTimeNow(m_core.ports), m_core.ports.utcOffset));
        else
            m_writer.text(answer.value);
    }

    const SessionCore& m_core;
    const FormModel& m_model;
    Purpose m_purpose;
    XmlWriter m_writer;
};

} // namespace

void writeRootAttributes(XmlWriter& writer, const FormModel& model, Purpose purpose)
{
    const XmlTree& document = model.document;
    const XmlTree::Name& root = model.node(0).name;
    if (root.prefix.empty() && !root.space.empty())
        writer.attribute("xmlns", root.space);
    std::set<std::string> declared;
    for (const DefNode& node : model.nodes)
        declare(writer, node.name, declared);
    for (const XmlTree::Attribute& attribute : document.attributes(model.primaryRoot)) {
        const XmlTree::Name& name = document.nameOf(attribute.name);
        declare(writer, name, declared);
        writer.attribute(name.qualified(), attribute.value);
    }
    if (purpose == Purpose::Keeping)
        writer.attribute("xmlns:draft", kDraftSpace);
}

// Whose number the form determines has no life of its own.
const char* instanceAttribute(const FormModel& model, DefId repeat)
{
    const Control* const control = model.controlOf(repeat);
    return control && (control->count || control->fixedCount) ? "draft:nth" : "draft:id";
}

std::string writeAnswers(const SessionCore& core, Purpose purpose)
{
    return AnswerWriter(core, purpose).write();
}

} // namespace tongban::forms
