// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/rpc_services.h"

#include "tongban/v1/sync.pb.h"

namespace tongban::server
{

namespace
{

constexpr bool kNoSideEffects = true;
constexpr bool kSideEffects = false;

} // namespace

void addServices(ConnectEndpoint& endpoint, Platform& platform)
{
    endpoint.add<v1::ExchangeRequest, v1::ExchangeResponse>(
        "/tongban.v1.SyncService/Exchange", kSideEffects, [&platform](const Call& call, const v1::ExchangeRequest& in) {
            return platform.exchange(call.token, in, call.deadline);
        });
    endpoint.add<v1::FindMissingRequest, v1::FindMissingResponse>(
        "/tongban.v1.SyncService/FindMissing", kNoSideEffects,
        [&platform](const Call& call, const v1::FindMissingRequest& in) {
            return platform.findMissing(call.token, in);
        });
    endpoint.add<v1::EnrolRequest, v1::EnrolResponse>(
        "/tongban.v1.DeviceService/Enrol", kSideEffects,
        [&platform](const Call&, const v1::EnrolRequest& in) { return platform.enrol(in); });
    endpoint.add<v1::ListSlotsRequest, v1::ListSlotsResponse>(
        "/tongban.v1.BookingService/ListSlots", kNoSideEffects,
        [&platform](const Call&, const v1::ListSlotsRequest& in) { return platform.listSlots(in); });
}

} // namespace tongban::server
