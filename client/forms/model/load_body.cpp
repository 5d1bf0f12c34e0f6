// SPDX-License-Identifier: Apache-2.0
#include "client/forms/model/loading.h"
#include "client/forms/model/references.h"

#include <charconv>
#include <cmath>

namespace tongban::forms
{

namespace
{

std::optional<NodeKind> kindNamed(std::string_view local)
{
    if (local == "input" || local == "secret" || local == "textarea")
        return NodeKind::Input;
    if (local == "select1")
        return NodeKind::SelectOne;
    if (local == "select")
        return NodeKind::SelectMany;
    if (local == "rank")
        return NodeKind::Rank;
    if (local == "range")
        return NodeKind::Range;
    if (local == "trigger")
        return NodeKind::Trigger;
    if (local == "upload")
        return NodeKind::Upload;
    if (local == "group")
        return NodeKind::Group;
    if (local == "repeat")
        return NodeKind::Repeat;
    return std::nullopt;
}

class BodyLoader
{
public:
    explicit BodyLoader(FormModel& model)
        : m_model(model)
        , m_tree(model.document)
    {
    }

    Result<> children(XmlTree::Index element, ControlId parent, DefId context)
    {
        for (XmlTree::Index at = m_tree.firstElement(element); at != XmlTree::kNone; at = m_tree.nextElement(at)) {
            const auto kind = kindNamed(m_tree.name(at).local);
            if (kind)
                TRY(control(at, *kind, parent, context));
        }
        return {};
    }

    Result<> actions(XmlTree::Index element, DefId source)
    {
        for (XmlTree::Index at = m_tree.firstElement(element); at != XmlTree::kNone; at = m_tree.nextElement(at)) {
            if (isAction(m_tree.name(at).local))
                TRY(loadAction(m_model, at, source));
        }
        return {};
    }

private:
    // ref, nodeset, or bind="id of a bind".
    Result<DefId> placeOf(XmlTree::Index element, DefId context)
    {
        std::string_view path = m_tree.attribute(element, "ref");
        if (path.empty())
            path = m_tree.attribute(element, "nodeset");
        if (path.empty() && m_tree.hasAttribute(element, "bind"))
            path = pathOfBind(m_tree.attribute(element, "bind"));
        if (path.empty())
            return kNoDef;
        TRY_ASSIGN(const DefId place, placeAt(m_model, element, path, context));
        if (place == kNoDef)
            complainAt(m_model, element, "a control for \"" + std::string(path) + "\", which is not in the instance");
        return place;
    }

    [[nodiscard]] std::string_view pathOfBind(std::string_view id) const
    {
        const XmlTree::Index model = m_tree.child(m_tree.child(m_tree.root(), "head"), "model");
        for (XmlTree::Index at = m_tree.firstElement(model); at != XmlTree::kNone; at = m_tree.nextElement(at)) {
            if (m_tree.name(at).local == "bind" && m_tree.attribute(at, "id") == id)
                return m_tree.attribute(at, "nodeset");
        }
        return {};
    }

    Result<> control(XmlTree::Index element, NodeKind kind, ControlId parent, DefId context)
    {
        Control made;
        made.kind = kind;
        made.parent = parent;
        made.line = m_tree.line(element);
        TRY_ASSIGN(made.node, placeOf(element, context));
        if (made.node == kNoDef && kind != NodeKind::Group)
            return {};
        made.appearance = m_tree.attribute(element, "appearance");
        made.mediaType = m_tree.attribute(element, "mediatype");
        if (kind == NodeKind::Range) {
            TRY_ASSIGN(made.bounds, boundsOf(element));
        }
        if (kind == NodeKind::Repeat)
            TRY(repeatOf(element, made));
        const DefId inner = made.node == kNoDef ? context : made.node;
        TRY(texts(element, made, inner));
        const auto id = static_cast<ControlId>(m_model.controls.size());
        attach(made, id);
        m_model.controls.push_back(std::move(made));
        (parent == kNoControl ? m_model.body : m_model.controls[parent].children).push_back(id);
        TRY(actions(element, inner));
        if (kind == NodeKind::Group || kind == NodeKind::Repeat)
            return children(element, id, inner);
        return {};
    }

    // A group around a repeat of the same node is its heading; the node belongs to the repeat.
    void attach(const Control& made, ControlId id)
    {
        if (made.node == kNoDef)
            return;
        DefNode& node = m_model.nodes[made.node];
        if (node.control == kNoControl || made.kind == NodeKind::Repeat)
            node.control = id;
        if (made.kind == NodeKind::Repeat)
            node.repeat = true;
    }

    Result<> repeatOf(XmlTree::Index element, Control& made)
    {
        const std::string_view count = m_tree.attributeOf(element, "count", kJavaRosa);
        if (!count.empty()) {
            TRY_ASSIGN(made.count, expressionAt(m_model, element, count));
        }
        made.fixedCount = m_tree.attributeOf(element, "noAddRemove", kJavaRosa).starts_with("true");
        return {};
    }

    Result<RangeBounds> boundsOf(XmlTree::Index element)
    {
        RangeBounds bounds;
        const auto read = [&](std::string_view name, double& into) {
            const std::string_view text = m_tree.attribute(element, name);
            std::from_chars(text.data(), text.data() + text.size(), into);
        };
        bounds.end = 10;
        read("start", bounds.start);
        read("end", bounds.end);
        read("step", bounds.step);
        if (bounds.step == 0 || !std::isfinite(bounds.step))
            return wrongAt(m_model, element, "a range whose step is no step");
        return bounds;
    }

    Result<> texts(XmlTree::Index element, Control& made, DefId context)
    {
        for (XmlTree::Index at = m_tree.firstElement(element); at != XmlTree::kNone; at = m_tree.nextElement(at)) {
            const std::string& local = m_tree.name(at).local;
            if (local == "label") {
                TRY_ASSIGN(made.label, textOf(m_model, at));
            } else if (local == "hint") {
                TRY_ASSIGN(made.hint, textOf(m_model, at));
            } else if (local == "item") {
                TRY_ASSIGN(StaticOption option, optionOf(at));
                made.options.push_back(std::move(option));
            } else if (local == "itemset") {
                TRY(itemset(at, made, context));
            }
        }
        return {};
    }

    Result<StaticOption> optionOf(XmlTree::Index item)
    {
        StaticOption option;
        const XmlTree::Index value = m_tree.child(item, "value");
        const XmlTree::Index label = m_tree.child(item, "label");
        if (value == XmlTree::kNone)
            return wrongAt(m_model, item, "a choice without a value");
        option.value = m_tree.stringValue(value);
        if (label != XmlTree::kNone) {
            TRY_ASSIGN(option.label, textOf(m_model, label));
        }
        return option;
    }

    Result<> itemset(XmlTree::Index element, Control& made, DefId)
    {
        Itemset set;
        TRY_ASSIGN(set.nodeset, expressionIn(m_model, element, "nodeset"));
        const XmlTree::Index value = m_tree.child(element, "value");
        const XmlTree::Index label = m_tree.child(element, "label");
        if (!set.nodeset && m_model.lenient)
            return {};
        if (!set.nodeset || value == XmlTree::kNone)
            return wrongAt(m_model, element, "an itemset needs a nodeset and a value");
        TRY_ASSIGN(set.value, expressionIn(m_model, value, "ref"));
        if (!set.value && m_model.lenient)
            return {};
        if (!set.value)
            return wrongAt(m_model, value, "the value of an itemset needs a ref");
        if (label != XmlTree::kNone) {
            TRY_ASSIGN(set.label, textOf(m_model, label));
        }
        made.itemset = std::move(set);
        return {};
    }

    FormModel& m_model;
    const XmlTree& m_tree;
};

} // namespace

Result<> loadBody(FormModel& model, XmlTree::Index body)
{
    TRY(BodyLoader(model).children(body, kNoControl, 0));
    // Parents come before their children.
    for (std::size_t i = 0; i < model.nodes.size(); ++i) {
        DefNode& node = model.nodes[i];
        if (node.repeat)
            node.nearestRepeat = static_cast<DefId>(i);
        else if (node.parent != kNoDef)
            node.nearestRepeat = model.nodes[node.parent].nearestRepeat;
    }
    return {};
}

} // namespace tongban::forms
