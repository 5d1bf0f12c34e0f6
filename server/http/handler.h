// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/message.h"

namespace tongban::server
{

// The port through which requests reach the platform. Called on any of the server's threads, on several at once; blocks
// until the answer is there. It never fails: what goes wrong is an answer too.
class Handler
{
public:
    virtual ~Handler() = default;
    [[nodiscard]] virtual Response handle(const Request& request) = 0;
};

} // namespace tongban::server
