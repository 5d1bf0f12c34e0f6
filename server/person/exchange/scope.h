// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/desk_context.h"
#include "server/store/store.h"

#include <string>

namespace tongban::server
{

// One principal as one device of one person works for it: what every operation is done on. A value for one request; on
// the store's thread.
struct Scope {
    Store& store;
    const DeskContext& desk;
    const Device& device;
    std::string principalId;

    [[nodiscard]] UnixMillis now() const
    {
        return desk.clock.now();
    }
};

} // namespace tongban::server
