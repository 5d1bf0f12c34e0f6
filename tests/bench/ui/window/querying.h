// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

namespace tongban::bench
{

// Asks the search index of a device `count` times, for words of its guides as they are being typed; the milliseconds of
// each.
[[nodiscard]] nlohmann::json askIndex(const QString& dataFolder, int count);

} // namespace tongban::bench
