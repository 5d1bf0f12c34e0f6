// SPDX-License-Identifier: Apache-2.0
#include "client/forms/model/loading.h"
#include "client/forms/xml/csv_reader.h"
#include "sync/base/limits.h"

namespace tongban::forms
{

namespace
{

// The places below `element`; siblings of one name are one place.
Result<> addPlaces(FormModel& model, XmlTree::Index element, DefId parent)
{
    const XmlTree& tree = model.document;
    const XmlTree::Name& name = tree.name(element);
    const bool isTemplate = tree.hasAttribute(element, "template");
    DefId id = parent == kNoDef ? kNoDef : model.childNamed(parent, name.local, name.space);
    if (id == kNoDef) {
        id = static_cast<DefId>(model.nodes.size());
        if (model.nodes.size() >= limits::kFormNodes)
            return fail(ErrorCode::ResourceExhausted, "the form has too many places");
        DefNode node;
        node.name = name;
        node.parent = parent;
        node.path = (parent == kNoDef ? std::string() : model.nodes[parent].path) + "/" + name.qualified();
        if (node.path.size() > limits::kFormPathBytes)
            return fail(ErrorCode::ResourceExhausted, "a path too long");
        node.depth = parent == kNoDef ? 0 : model.nodes[parent].depth + 1;
        node.model = element;
        node.hasTemplate = isTemplate;
        if (parent != kNoDef)
            model.nodes[parent].children.push_back(id);
        model.byPath.emplace(node.path, id);
        model.nodes.push_back(std::move(node));
    } else if (isTemplate && !model.nodes[id].hasTemplate) {
        model.nodes[id].model = element;
        model.nodes[id].hasTemplate = true;
    }
    for (XmlTree::Index at = tree.firstElement(element); at != XmlTree::kNone; at = tree.nextElement(at))
        TRY(addPlaces(model, at, id));
    return {};
}

std::string_view fileName(std::string_view source)
{
    const std::size_t slash = source.rfind('/');
    return slash == std::string_view::npos ? source : source.substr(slash + 1);
}

// The same rows in a tree of their own, so that every secondary instance is read alike.
void copyInto(const XmlTree& from, XmlTree::Index element, XmlTree& to)
{
    const XmlTree::Name& name = from.name(element);
    to.openElement(to.intern(name.prefix, name.local, name.space), from.line(element));
    for (const XmlTree::Attribute& attribute : from.attributes(element)) {
        const XmlTree::Name& own = from.nameOf(attribute.name);
        to.addAttribute(to.intern(own.prefix, own.local, own.space), attribute.value);
    }
    for (XmlTree::Index at = from.firstChild(element); at != XmlTree::kNone; at = from.nextSibling(at)) {
        if (from.isElement(at))
            copyInto(from, at, to);
        else
            to.addText(from.text(at));
    }
    to.closeElement();
}

// OpenRosa: every submission says which it is. A form without a place for that gets one.
void addInstanceId(FormModel& model)
{
    constexpr std::string_view kOpenRosa = "http://openrosa.org/xforms";
    for (const DefId child : model.nodes.front().children) {
        if (model.nodes[child].name.local == "meta")
            return;
    }
    DefId parent = 0;
    for (const char* const local : {"meta", "instanceID"}) {
        const auto id = static_cast<DefId>(model.nodes.size());
        DefNode node;
        node.name = {"orx", local, std::string(kOpenRosa)};
        node.parent = parent;
        node.path = model.nodes[parent].path + "/orx:" + local;
        node.depth = model.nodes[parent].depth + 1;
        model.nodes[parent].children.push_back(id);
        model.byPath.emplace(node.path, id);
        model.nodes.push_back(std::move(node));
        parent = id;
    }
    Bind bind;
    bind.preload = "uid";
    model.nodes[parent].bind = static_cast<int>(model.binds.size());
    model.binds.push_back(std::move(bind));
}

} // namespace

Result<> loadStructure(FormModel& model, XmlTree::Index instance)
{
    const XmlTree& tree = model.document;
    model.primaryRoot = tree.firstElement(instance);
    if (model.primaryRoot == XmlTree::kNone)
        return wrongAt(model, instance, "the primary instance is empty");
    model.id = tree.attribute(model.primaryRoot, "id");
    model.version = tree.attribute(model.primaryRoot, "version");
    TRY(addPlaces(model, model.primaryRoot, kNoDef));
    addInstanceId(model);
    return {};
}

Result<> loadSecondary(FormModel& model, XmlTree::Index instance, const Externals& externals)
{
    const XmlTree& tree = model.document;
    SecondaryInstance one;
    one.id = tree.attribute(instance, "id");
    one.source = tree.attribute(instance, "src");
    auto rows = std::make_shared<XmlTree>();
    const XmlTree::Index root = tree.firstElement(instance);
    if (one.source.empty() && root != XmlTree::kNone)
        copyInto(tree, root, *rows);
    if (!one.source.empty()) {
        auto found = externals.find(fileName(one.source));
        if (found == externals.end())
            found = externals.find(one.id);
        one.supplied = found != externals.end();
        if (one.supplied) {
            TRY_ASSIGN(*rows, readChoices(found->second,
                                          {found->second.size(), limits::kFormChoiceNodes, limits::kFormDepth}));
        }
        model.externals.push_back({one.id, one.source, one.supplied});
    }
    one.tree = std::move(rows);
    model.secondaries.push_back(std::move(one));
    return {};
}

} // namespace tongban::forms
