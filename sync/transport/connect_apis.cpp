// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/connect_apis.h"

#include "sync/base/limits.h"

namespace tongban::transport
{

ConnectApis::ConnectApis(ConnectClient& client)
    : m_client(client)
{
}

Result<v1::ExchangeResponse> ConnectApis::exchange(const v1::ExchangeRequest& request)
{
    return m_client.call<v1::ExchangeResponse>("tongban.v1.SyncService/Exchange", request,
                                               limits::kExchangeResponseBytes);
}

Result<v1::FindMissingResponse> ConnectApis::findMissing(const v1::FindMissingRequest& request)
{
    return m_client.query<v1::FindMissingResponse>("tongban.v1.SyncService/FindMissing", request,
                                                   limits::kExchangeResponseBytes);
}

Result<v1::EnrolResponse> ConnectApis::enrol(const v1::EnrolRequest& request)
{
    return m_client.call<v1::EnrolResponse>("tongban.v1.DeviceService/Enrol", request, limits::kExchangeResponseBytes);
}

Result<v1::ListSlotsResponse> ConnectApis::listSlots(const v1::ListSlotsRequest& request)
{
    return m_client.query<v1::ListSlotsResponse>("tongban.v1.BookingService/ListSlots", request,
                                                 limits::kExchangeResponseBytes);
}

} // namespace tongban::transport
