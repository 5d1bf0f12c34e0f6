// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/grower.h"

#include "client/forms/eval/fresh.h"
#include "client/forms/eval/words.h"
#include "client/forms/kept_answers.h"
#include "client/forms/state/answer_types.h"
#include "sync/base/limits.h"

namespace tongban::forms
{

namespace
{

std::string oneSpaced(std::string_view text)
{
    std::string all;
    for (const std::string_view word : wordsIn(text))
        all += (all.empty() ? "" : " ") + std::string(word);
    return all;
}

} // namespace

Grower::Grower(const FormModel& model, Answers& answers, const FormPorts& ports, const SessionInput& input)
    : m_model(model)
    , m_answers(answers)
    , m_ports(ports)
    , m_input(input)
{
}

Result<> Grower::growFresh()
{
    TRY(grow(0, kNoNode, {&m_model.document, m_model.primaryRoot}));
    return {};
}

Result<> Grower::growFrom(const XmlTree& kept, std::vector<NodeId>& fresh, std::vector<Orphan>& orphans)
{
    const XmlTree::Name& name = m_model.node(0).name;
    if (kept.name(kept.root()).local != name.local)
        return fail(ErrorCode::InvalidArgument, "these answers are of another form");
    m_keptSpace = kept.name(kept.root()).space.empty() ? name.space : std::string();
    m_fresh = &fresh;
    m_orphans = &orphans;
    auto grown = grow(0, kNoNode, {&kept, kept.root()});
    m_fresh = nullptr;
    m_orphans = nullptr;
    TRY(grown);
    return {};
}

Result<NodeId> Grower::growInstance(NodeId range)
{
    const DefId place = m_answers.at(range).place;
    m_blank = !m_model.node(place).hasTemplate;
    auto grown = grow(place, range, {&m_model.document, m_model.node(place).model});
    m_blank = false;
    if (grown)
        m_answers.at(*grown).instanceId = nameByPlace(*grown);
    return grown;
}

// What the form makes by itself is called the same on every device.
std::string Grower::nameByPlace(NodeId instance) const
{
    return std::to_string(m_answers.at(instance).index);
}

Result<NodeId> Grower::grow(DefId place, NodeId parent, const Source& source)
{
    if (m_answers.size() >= limits::kFormInstanceNodes)
        return fail(ErrorCode::ResourceExhausted, "the form has too many answers");
    if (m_answers.textBytes() > limits::kFormInstanceBytes)
        return fail(ErrorCode::ResourceExhausted, "the answers are too long");
    const NodeId node = m_answers.add(place, parent, false);
    if (!m_model.isLeaf(place)) {
        TRY(growChildren(node, source));
    } else {
        readLeaf(node, source);
        if (source.tree == &m_model.document)
            preload(node);
    }
    return node;
}

Result<> Grower::growChildren(NodeId node, const Source& source)
{
    const DefId place = m_answers.at(node).place;
    for (const DefId child : m_model.node(place).children) {
        const std::vector<XmlTree::Index> elements = elementsOf(child, source);
        if (!m_model.node(child).repeat) {
            for (const XmlTree::Index element : elements)
                TRY(grow(child, node, {source.tree, element}));
            if (elements.empty())
                TRY(growMissing(child, node));
            continue;
        }
        const NodeId range = m_answers.add(child, node, true);
        // Instances that were kept have been counted once.
        if (source.tree != &m_model.document)
            m_answers.at(range).calculated = std::string();
        for (const XmlTree::Index element : elements) {
            TRY_ASSIGN(const NodeId instance, grow(child, range, {source.tree, element}));
            const std::string_view id = source.tree->attributeOf(element, "id", kDraftSpace);
            m_answers.at(instance).instanceId = id.empty() ? nameByPlace(instance) : std::string(id);
        }
    }
    if (m_orphans && source.tree != &m_model.document)
        listOrphans(place, source, {});
    return {};
}

// A newer form asks what the draft did not know; a merged structure has places this instance lacks.
Result<> Grower::growMissing(DefId place, NodeId parent)
{
    TRY_ASSIGN(const NodeId node, grow(place, parent, {&m_model.document, m_model.node(place).model}));
    if (m_fresh)
        m_fresh->push_back(node);
    return {};
}

std::vector<XmlTree::Index> Grower::elementsOf(DefId place, const Source& source) const
{
    std::vector<XmlTree::Index> all;
    if (source.element == XmlTree::kNone)
        return all;
    const XmlTree& tree = *source.tree;
    const XmlTree::Name& name = m_model.node(place).name;
    for (auto at = tree.firstElement(source.element); at != XmlTree::kNone; at = tree.nextElement(at)) {
        const bool isTemplate = tree.hasAttribute(at, "template");
        if (tree.name(at).local == name.local && spaceOf(source, at) == name.space &&
            !(isTemplate && m_model.node(place).repeat))
            all.push_back(at);
    }
    return all;
}

// JavaRosa and others write answers without the form's default namespace.
std::string_view Grower::spaceOf(const Source& source, XmlTree::Index element) const
{
    const std::string& space = source.tree->name(element).space;
    return space.empty() && source.tree != &m_model.document ? m_keptSpace : space;
}

void Grower::readLeaf(NodeId node, const Source& source)
{
    if (source.element == XmlTree::kNone || m_blank)
        return;
    Answer& answer = m_answers.at(node);
    std::string value = source.tree->stringValue(source.element);
    const Bind* const bind = m_model.bindOf(answer.place);
    if (m_orphans && source.tree != &m_model.document) {
        const std::string_view by = source.tree->attribute(source.element, "by");
        answer.origin = by == "program" ? Origin::Prefilled : by == "form" ? Origin::Form : Origin::Person;
        if (bind && !fitsType(bind->type, value)) {
            m_orphans->push_back({m_model.node(answer.place).path, value});
            value.clear();
        }
    }
    if (source.tree == &m_model.document && value.find_first_not_of(" \t\r\n") == std::string::npos)
        value.clear();
    if (bind)
        value = typedText(bind->type, std::move(value));
    const Control* const control = m_model.controlOf(answer.place);
    if (control && control->kind == NodeKind::SelectMany)
        value = oneSpaced(value);
    m_answers.setValue(node, std::move(value));
}

// JavaRosa's jr:preload, as ODK XForms keeps it. "end" is written when the form is sent.
void Grower::preload(NodeId node)
{
    const Bind* const bind = m_model.bindOf(m_answers.at(node).place);
    if (!bind || bind->preload.empty())
        return;
    std::string value = m_answers.at(node).value;
    const std::string& parameter = bind->preloadParameters;
    if (bind->preload == "uid") {
        if (value.empty())
            value = "uuid:" + freshUuid(m_ports.random);
    } else if (bind->preload == "date") {
        value = dateText(wallTimeNow(m_ports));
    } else if (bind->preload == "timestamp" && parameter == "start") {
        value = dateTimeText(wallTimeNow(m_ports), m_ports.utcOffset);
    } else if (bind->preload == "property") {
        value = property(parameter);
    } else if (bind->preload == "context" && parameter == "UserName") {
        // JavaRosa's older word for the same.
        value = property("username");
    }
    m_answers.setValue(node, std::move(value));
}

std::string Grower::property(std::string_view name) const
{
    const auto found = m_input.properties.find(name);
    return found == m_input.properties.end() ? std::string() : found->second;
}

void Grower::listOrphans(DefId parent, const Source& source, const std::string& path)
{
    const XmlTree& tree = *source.tree;
    for (auto at = tree.firstElement(source.element); at != XmlTree::kNone; at = tree.nextElement(at)) {
        const XmlTree::Name& name = tree.name(at);
        const bool known = parent != kNoDef && m_model.childNamed(parent, name.local, spaceOf(source, at)) != kNoDef;
        // What the form reckoned by itself nobody has answered.
        if (known || tree.attribute(at, "by") == "form")
            continue;
        const std::string here = (parent == kNoDef ? path : m_model.node(parent).path) + "/" + name.qualified();
        if (tree.isLeaf(at) && !tree.text(at).empty())
            m_orphans->push_back({here, std::string(tree.text(at))});
        else
            listOrphans(kNoDef, {source.tree, at}, here);
    }
}

} // namespace tongban::forms
