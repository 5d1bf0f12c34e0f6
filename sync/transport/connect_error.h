// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"

#include <string_view>

// Errors of the Connect protocol as ours. Pure.
namespace tongban::transport
{

// `body` is the JSON of a Connect error ({"code", "message", "details"}); anything else falls back to the HTTP status
// as the protocol demands. The message is not taken over: it may name people.
[[nodiscard]] Error connectError(int httpStatus, std::string_view mediaType, std::string_view body);

} // namespace tongban::transport
