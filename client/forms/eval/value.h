// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/dates.h"
#include "client/forms/node_state.h"
#include "client/forms/xml/xml_tree.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tongban::forms
{

// A node an expression has reached: an answer (no tree), or an element or attribute of a secondary instance.
struct NodeRef {
    const XmlTree* tree = nullptr;
    std::uint32_t node = kNoNode;
    // Number of the attribute among the element's own; kNoNode: the element.
    std::uint32_t attribute = kNoNode;

    friend bool operator==(const NodeRef&, const NodeRef&) = default;
};

// In document order.
using Nodes = std::vector<NodeRef>;

// XPath's four types. A date is its text; it becomes a number of days where a number is asked for (ODK XForms,
// "Date and time").
using XPathValue = std::variant<bool, double, std::string, Nodes>;

// XPath 1.0, 4.4, and ODK: a date or a date with time is a number of days since 1970; nothing is NaN.
[[nodiscard]] double numberOf(std::string_view text, Zone zone = std::nullopt);
// XPath 1.0, 4.2: no exponent, no trailing zeros, NaN.
[[nodiscard]] std::string textOf(double number);

} // namespace tongban::forms
