// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/xml/row_index.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tongban::forms
{

// A parsed document in flat arrays: elements, texts, attributes. Built once, then only read; any thread.
class XmlTree
{
public:
    using Index = std::uint32_t;
    static constexpr Index kNone = std::numeric_limits<Index>::max();

    struct Name {
        std::string prefix;
        std::string local;
        std::string space;

        // As written: orx:meta.
        [[nodiscard]] std::string qualified() const;
    };

    struct Attribute {
        std::uint32_t name = 0;
        std::string_view value;
    };

    XmlTree();
    XmlTree(const XmlTree&) = delete;
    XmlTree& operator=(const XmlTree&) = delete;
    XmlTree(XmlTree&&) = default;
    XmlTree& operator=(XmlTree&&) = default;

    // --- Building, in document order
    std::uint32_t intern(std::string_view prefix, std::string_view local, std::string_view space);
    Index openElement(std::uint32_t name, std::uint32_t line);
    void addAttribute(std::uint32_t name, std::string_view value);
    void addText(std::string_view text);
    void closeElement();
    // Of the root element and those below it, in the order they were met.
    void declareNamespace(std::string_view prefix, std::string_view space);

    // --- Reading
    [[nodiscard]] std::size_t size() const
    {
        return m_nodes.size();
    }
    // The document itself: an unnamed element that holds the root.
    [[nodiscard]] static constexpr Index document()
    {
        return 0;
    }
    [[nodiscard]] Index root() const
    {
        return firstElement(document());
    }
    [[nodiscard]] bool isElement(Index node) const
    {
        return m_nodes[node].element;
    }
    [[nodiscard]] const Name& name(Index node) const
    {
        return m_names[m_nodes[node].name];
    }
    [[nodiscard]] std::uint32_t nameId(Index node) const
    {
        return m_nodes[node].name;
    }
    [[nodiscard]] const Name& nameOf(std::uint32_t id) const
    {
        return m_names[id];
    }
    // Ids of all names with this local part.
    [[nodiscard]] const std::vector<std::uint32_t>& namesWithLocal(const std::string& local) const;
    [[nodiscard]] Index parent(Index node) const
    {
        return m_nodes[node].parent;
    }
    [[nodiscard]] Index firstChild(Index node) const
    {
        return m_nodes[node].first;
    }
    [[nodiscard]] Index nextSibling(Index node) const
    {
        return m_nodes[node].next;
    }
    // Texts passed over.
    [[nodiscard]] Index firstElement(Index node) const;
    [[nodiscard]] Index nextElement(Index node) const;
    // The first child element of this name; local part alone when the tree's element has no prefix of its own to
    // compare.
    [[nodiscard]] Index child(Index node, std::string_view local) const;
    [[nodiscard]] std::uint32_t line(Index node) const
    {
        return m_nodes[node].line;
    }
    // Of a text node, or of an element that holds one text and nothing else; empty otherwise.
    [[nodiscard]] std::string_view text(Index node) const;
    // All text below, as XPath's string-value.
    [[nodiscard]] std::string stringValue(Index node) const;
    // True: text() is the whole string-value.
    [[nodiscard]] bool isLeaf(Index node) const;
    [[nodiscard]] std::vector<Attribute> attributes(Index node) const;
    // By local name, whatever its namespace; empty view with null data when it is not there.
    [[nodiscard]] std::string_view attribute(Index node, std::string_view local) const;
    [[nodiscard]] bool hasAttribute(Index node, std::string_view local) const;
    [[nodiscard]] std::string_view attributeOf(Index node, std::string_view local, std::string_view space) const;
    [[nodiscard]] std::string spaceOf(std::string_view prefix) const;
    // The children of `question.parent` that have a column with this text, through an index.
    [[nodiscard]] const std::vector<Index>& rows(const RowIndexes::Question& question, std::string_view value) const
    {
        return m_rowIndexes->rows(*this, question, value);
    }
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& namespaces() const
    {
        return m_namespaces;
    }

private:
    struct Node {
        std::uint32_t name = 0;
        Index parent = kNone;
        Index first = kNone;
        Index next = kNone;
        // Texts: where in m_text; elements: where in m_attributes.
        std::uint32_t from = 0;
        std::uint32_t count = 0;
        std::uint32_t line = 0;
        bool element = true;
    };

    struct StoredAttribute {
        std::uint32_t name = 0;
        std::uint32_t from = 0;
        std::uint32_t length = 0;
    };

    [[nodiscard]] std::string_view slice(std::uint32_t from, std::uint32_t length) const
    {
        return std::string_view(m_text).substr(from, length);
    }
    Index append(Node node);
    void collect(Index node, std::string& out) const;

    std::vector<Node> m_nodes;
    std::vector<StoredAttribute> m_attributes;
    std::vector<Name> m_names;
    std::unordered_map<std::string, std::uint32_t> m_nameIds;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_byLocal;
    std::string m_text;
    std::vector<std::pair<std::string, std::string>> m_namespaces;
    // While building: the open elements and the last child of each.
    std::vector<std::pair<Index, Index>> m_open;
    // Not part of what the tree says: how it finds.
    std::unique_ptr<RowIndexes> m_rowIndexes = std::make_unique<RowIndexes>();
};

} // namespace tongban::forms
