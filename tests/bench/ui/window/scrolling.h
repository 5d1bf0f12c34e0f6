// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

namespace tongban::bench
{

// Scrolls ten thousand rows of the page `page` (Rows.qml, PlainRows.qml) through `frames` frames; the milliseconds each
// took from the change to the picture.
[[nodiscard]] nlohmann::json scrollThrough(const QString& page, int frames);

} // namespace tongban::bench
