// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/sync.pb.h"

namespace tongban::transport
{

// The port through which a device becomes known to the platform. Blocking; one thread.
class DeviceApi
{
public:
    virtual ~DeviceApi() = default;
    [[nodiscard]] virtual Result<v1::EnrolResponse> enrol(const v1::EnrolRequest& request) = 0;
};

} // namespace tongban::transport
