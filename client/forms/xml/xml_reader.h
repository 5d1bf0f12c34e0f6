// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/xml/xml_tree.h"
#include "sync/base/result.h"

#include <cstddef>
#include <string_view>

namespace tongban::forms
{

struct XmlLimits {
    std::size_t bytes = 0;
    std::size_t nodes = 0;
    int depth = 0;
};

// Parses with libxml2 as plain XML: no document type, so no entities; nothing is loaded from anywhere. Fails with
// InvalidArgument (not well-formed, with the line; a document type) or ResourceExhausted. Any thread.
[[nodiscard]] Result<XmlTree> readXml(std::string_view bytes, const XmlLimits& limits);

} // namespace tongban::forms
