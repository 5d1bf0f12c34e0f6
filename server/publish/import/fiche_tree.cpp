// SPDX-License-Identifier: Apache-2.0
#include "server/publish/import/fiche_tree.h"

#include <algorithm>
#include <array>

namespace tongban::server::fiche
{

namespace
{

// Real fiches are 25 levels deep.
constexpr int kDepth = 200;
constexpr std::array<std::string_view, 8> kBlocks{"Paragraphe",   "Item", "Titre",  "Chapitre",
                                                  "SousChapitre", "Cas",  "Rangée", "Situation"};

std::string stringOf(const Node& node, const char* key)
{
    if (!node.is_object())
        return {};
    const auto it = node.find(key);
    return it != node.end() && it->is_string() ? it->get<std::string>() : std::string();
}

void addText(const Node& node, int depth, std::string& text)
{
    if (depth > kDepth)
        return;
    text += stringOf(node, "text");
    for (const auto& child : childrenOf(node))
        addText(child, depth + 1, text);
    if (std::find(kBlocks.begin(), kBlocks.end(), nameOf(node)) != kBlocks.end())
        text += '\n';
}

void addAll(const Node& node, std::string_view name, int depth, std::vector<const Node*>& found)
{
    if (depth > kDepth)
        return;
    for (const auto& child : childrenOf(node)) {
        if (nameOf(child) == name)
            found.push_back(&child);
        addAll(child, name, depth + 1, found);
    }
}

// One space between words, one line end between lines, none at the ends.
std::string folded(const std::string& text)
{
    std::string result;
    char gap = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            gap = gap == '\n' || c == '\n' ? '\n' : ' ';
            continue;
        }
        if (gap && !result.empty())
            result += gap;
        gap = 0;
        result += c;
    }
    return result;
}

} // namespace

std::string nameOf(const Node& node)
{
    return stringOf(node, "name");
}

std::string attributeOf(const Node& node, const char* name)
{
    if (!node.is_object())
        return {};
    const auto it = node.find("attributes");
    return it == node.end() ? std::string() : stringOf(*it, name);
}

const Node& childrenOf(const Node& node)
{
    static const Node kNone = Node::array();
    if (!node.is_object())
        return kNone;
    const auto it = node.find("children");
    return it != node.end() && it->is_array() ? *it : kNone;
}

const Node* childOf(const Node& node, std::string_view name)
{
    const auto& children = childrenOf(node);
    const auto it =
        std::find_if(children.begin(), children.end(), [&](const Node& child) { return nameOf(child) == name; });
    return it == children.end() ? nullptr : &*it;
}

std::vector<const Node*> allOf(const Node& node, std::string_view name)
{
    std::vector<const Node*> found;
    addAll(node, name, 0, found);
    return found;
}

std::string textOf(const Node& node)
{
    std::string text;
    addText(node, 0, text);
    return folded(text);
}

std::string textOfChild(const Node& node, std::string_view name)
{
    const auto* child = childOf(node, name);
    return child ? textOf(*child) : std::string();
}

} // namespace tongban::server::fiche
