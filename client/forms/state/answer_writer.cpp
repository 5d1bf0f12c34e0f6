// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/answer_writer.h"

#include "client/forms/eval/fresh.h"
#include "client/forms/xml/xml_writer.h"

#include <set>

namespace tongban::forms
{

namespace
{

// Where the marks of a draft are from; no form has names of this space in its instance.
constexpr std::string_view kDraftSpace = "http://tongban.cn/draft";

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
            rootAttributes();
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

    void rootAttributes()
    {
        const XmlTree& document = m_model.document;
        const XmlTree::Name& root = m_model.node(0).name;
        if (root.prefix.empty() && !root.space.empty())
            m_writer.attribute("xmlns", root.space);
        std::set<std::string> declared;
        for (const DefNode& node : m_model.nodes)
            declare(node.name, declared);
        for (const XmlTree::Attribute& attribute : document.attributes(m_model.primaryRoot)) {
            const XmlTree::Name& name = document.nameOf(attribute.name);
            declare(name, declared);
            m_writer.attribute(name.qualified(), attribute.value);
        }
        if (m_purpose == Purpose::Keeping)
            m_writer.attribute("xmlns:draft", kDraftSpace);
    }

    void declare(const XmlTree::Name& name, std::set<std::string>& declared)
    {
        if (!name.prefix.empty() && name.prefix != "xml" && declared.insert(name.prefix).second)
            m_writer.attribute("xmlns:" + name.prefix, name.space);
    }

    const SessionCore& m_core;
    const FormModel& m_model;
    Purpose m_purpose;
    XmlWriter m_writer;
};

} // namespace

std::string writeAnswers(const SessionCore& core, Purpose purpose)
{
    return AnswerWriter(core, purpose).write();
}

} // namespace tongban::forms
