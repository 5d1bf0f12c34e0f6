// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/xml/xml_reader.h"
#include "client/forms/xml/xml_tree.h"
#include "sync/base/result.h"

#include <string_view>

namespace tongban::forms
{

// A GeoJSON FeatureCollection as the instance ODK makes of it: root/item with `geometry` ("latitude longitude 0 0",
// several with "; " between them), `id`, and one element for each property. Points, lines and the outer ring of
// polygons; InvalidArgument for other shapes, ResourceExhausted. Any thread.
[[nodiscard]] Result<XmlTree> readGeoJson(std::string_view bytes, const XmlLimits& limits);

} // namespace tongban::forms
