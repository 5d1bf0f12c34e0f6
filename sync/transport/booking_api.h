// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/sync.pb.h"

namespace tongban::transport
{

// The port to the platform's free slots. Blocking; one thread.
class BookingApi
{
public:
    virtual ~BookingApi() = default;
    [[nodiscard]] virtual Result<v1::ListSlotsResponse> listSlots(const v1::ListSlotsRequest& request) = 0;
};

} // namespace tongban::transport
