// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"

#include <string_view>

namespace tongban::server
{

// A code of the Connect protocol with the HTTP status that goes with it (connectrpc.com/docs/protocol#error-codes).
struct ConnectCode {
    std::string_view name;
    int httpStatus = 500;
};

[[nodiscard]] ConnectCode connectCodeOf(ErrorCode code);

} // namespace tongban::server
