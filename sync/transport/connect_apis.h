// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/booking_api.h"
#include "sync/transport/connect_client.h"
#include "sync/transport/device_api.h"
#include "sync/transport/sync_api.h"

namespace tongban::transport
{

// The ports SyncApi, DeviceApi and BookingApi over Connect. Does not own the client, shares its thread.
class ConnectApis final : public SyncApi, public DeviceApi, public BookingApi
{
public:
    explicit ConnectApis(ConnectClient& client);

    [[nodiscard]] Result<v1::ExchangeResponse> exchange(const v1::ExchangeRequest& request) override;
    [[nodiscard]] Result<v1::FindMissingResponse> findMissing(const v1::FindMissingRequest& request) override;
    [[nodiscard]] Result<v1::EnrolResponse> enrol(const v1::EnrolRequest& request) override;
    [[nodiscard]] Result<v1::ListSlotsResponse> listSlots(const v1::ListSlotsRequest& request) override;

private:
    ConnectClient& m_client;
};

} // namespace tongban::transport
