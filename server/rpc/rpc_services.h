// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/platform.h"
#include "server/rpc/connect_endpoint.h"

namespace tongban::server
{

// Adds the procedures of sync.proto (SyncService, DeviceService, BookingService). `platform` outlives the endpoint.
void addServices(ConnectEndpoint& endpoint, Platform& platform);

} // namespace tongban::server
