// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/xml/xml_reader.h"
#include "client/forms/xml/xml_tree.h"
#include "sync/base/result.h"

#include <string_view>

namespace tongban::forms
{

// A CSV file as the instance ODK makes of it: root/item/<column>. The first line names the columns; fields are
// separated by comma, semicolon or tab, whichever the first line uses. InvalidArgument or ResourceExhausted. Any
// thread.
[[nodiscard]] Result<XmlTree> readCsv(std::string_view bytes, const XmlLimits& limits);

// XML or GeoJSON when it begins like one, CSV otherwise.
[[nodiscard]] Result<XmlTree> readChoices(std::string_view bytes, const XmlLimits& limits);

} // namespace tongban::forms
