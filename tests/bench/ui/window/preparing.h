// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/app/options.h"

#include <QString>

#include <nlohmann/json.hpp>

namespace tongban::bench
{

// Brings a device with nothing to the first page of somebody who is signed in: the guides synced, a town chosen,
// enrolled with this code. {"ready": true}, or what went wrong.
[[nodiscard]] nlohmann::json prepareDevice(const app::Options& options, const QString& code);

} // namespace tongban::bench
