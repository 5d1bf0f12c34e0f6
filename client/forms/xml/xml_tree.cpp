// SPDX-License-Identifier: Apache-2.0
#include "client/forms/xml/xml_tree.h"

namespace tongban::forms
{

namespace
{

const std::vector<std::uint32_t> kNoNames;

} // namespace

std::string XmlTree::Name::qualified() const
{
    return prefix.empty() ? local : prefix + ":" + local;
}

XmlTree::XmlTree()
{
    intern({}, {}, {});
    m_nodes.emplace_back();
    m_open.emplace_back(document(), kNone);
}

std::uint32_t XmlTree::intern(std::string_view prefix, std::string_view local, std::string_view space)
{
    std::string key;
    key.reserve(prefix.size() + local.size() + space.size() + 2);
    key.append(prefix).append(1, '\n').append(local).append(1, '\n').append(space);
    const auto [found, isNew] = m_nameIds.emplace(std::move(key), static_cast<std::uint32_t>(m_names.size()));
    if (isNew) {
        m_names.push_back({std::string(prefix), std::string(local), std::string(space)});
        m_byLocal[m_names.back().local].push_back(found->second);
    }
    return found->second;
}

XmlTree::Index XmlTree::append(Node node)
{
    const auto index = static_cast<Index>(m_nodes.size());
    auto& [parent, last] = m_open.back();
    node.parent = parent;
    if (last == kNone)
        m_nodes[parent].first = index;
    else
        m_nodes[last].next = index;
    last = index;
    m_nodes.push_back(node);
    return index;
}

XmlTree::Index XmlTree::openElement(std::uint32_t name, std::uint32_t line)
{
    Node node;
    node.name = name;
    node.line = line;
    node.from = static_cast<std::uint32_t>(m_attributes.size());
    const Index index = append(node);
    m_open.emplace_back(index, kNone);
    return index;
}

void XmlTree::addAttribute(std::uint32_t name, std::string_view value)
{
    m_attributes.push_back({name, static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(value.size())});
    m_text.append(value);
    ++m_nodes[m_open.back().first].count;
}

void XmlTree::addText(std::string_view text)
{
    const Index last = m_open.back().second;
    if (last != kNone && !m_nodes[last].element && m_nodes[last].from + m_nodes[last].count == m_text.size()) {
        m_nodes[last].count += static_cast<std::uint32_t>(text.size());
        m_text.append(text);
        return;
    }
    Node node;
    node.element = false;
    node.from = static_cast<std::uint32_t>(m_text.size());
    node.count = static_cast<std::uint32_t>(text.size());
    m_text.append(text);
    append(node);
}

void XmlTree::closeElement()
{
    m_open.pop_back();
}

void XmlTree::declareNamespace(std::string_view prefix, std::string_view space)
{
    m_namespaces.emplace_back(prefix, space);
}

const std::vector<std::uint32_t>& XmlTree::namesWithLocal(const std::string& local) const
{
    const auto found = m_byLocal.find(local);
    return found == m_byLocal.end() ? kNoNames : found->second;
}

XmlTree::Index XmlTree::firstElement(Index node) const
{
    Index child = m_nodes[node].first;
    while (child != kNone && !m_nodes[child].element)
        child = m_nodes[child].next;
    return child;
}

XmlTree::Index XmlTree::nextElement(Index node) const
{
    Index next = m_nodes[node].next;
    while (next != kNone && !m_nodes[next].element)
        next = m_nodes[next].next;
    return next;
}

XmlTree::Index XmlTree::child(Index node, std::string_view local) const
{
    for (Index at = firstElement(node); at != kNone; at = nextElement(at)) {
        if (name(at).local == local)
            return at;
    }
    return kNone;
}

bool XmlTree::isLeaf(Index node) const
{
    const Node& self = m_nodes[node];
    if (!self.element || self.first == kNone)
        return true;
    return !m_nodes[self.first].element && m_nodes[self.first].next == kNone;
}

std::string_view XmlTree::text(Index node) const
{
    const Node& self = m_nodes[node];
    if (!self.element)
        return slice(self.from, self.count);
    if (self.first == kNone || !isLeaf(node))
        return {};
    return slice(m_nodes[self.first].from, m_nodes[self.first].count);
}

std::string XmlTree::stringValue(Index node) const
{
    if (isLeaf(node))
        return std::string(text(node));
    std::string out;
    collect(node, out);
    return out;
}

// Depth is bounded by the reader.
void XmlTree::collect(Index node, std::string& out) const
{
    for (Index at = m_nodes[node].first; at != kNone; at = m_nodes[at].next) {
        if (m_nodes[at].element)
            collect(at, out);
        else
            out.append(text(at));
    }
}

std::vector<XmlTree::Attribute> XmlTree::attributes(Index node) const
{
    std::vector<Attribute> all;
    const Node& self = m_nodes[node];
    if (!self.element)
        return all;
    for (std::uint32_t i = 0; i < self.count; ++i) {
        const StoredAttribute& stored = m_attributes[self.from + i];
        all.push_back({stored.name, slice(stored.from, stored.length)});
    }
    return all;
}

std::string_view XmlTree::attribute(Index node, std::string_view local) const
{
    const Node& self = m_nodes[node];
    for (std::uint32_t i = 0; self.element && i < self.count; ++i) {
        const StoredAttribute& stored = m_attributes[self.from + i];
        if (m_names[stored.name].local == local)
            return slice(stored.from, stored.length);
    }
    return {};
}

bool XmlTree::hasAttribute(Index node, std::string_view local) const
{
    return attribute(node, local).data() != nullptr;
}

std::string_view XmlTree::attributeOf(Index node, std::string_view local, std::string_view space) const
{
    const Node& self = m_nodes[node];
    for (std::uint32_t i = 0; self.element && i < self.count; ++i) {
        const StoredAttribute& stored = m_attributes[self.from + i];
        if (m_names[stored.name].local == local && m_names[stored.name].space == space)
            return slice(stored.from, stored.length);
    }
    return {};
}

std::string XmlTree::spaceOf(std::string_view prefix) const
{
    for (const auto& [declared, space] : m_namespaces) {
        if (declared == prefix)
            return space;
    }
    return {};
}

} // namespace tongban::forms
