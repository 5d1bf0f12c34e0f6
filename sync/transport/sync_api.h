// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/sync.pb.h"

namespace tongban::transport
{

// The port to one person's plane at the platform. Blocking; one thread.
class SyncApi
{
public:
    virtual ~SyncApi() = default;
    [[nodiscard]] virtual Result<v1::ExchangeResponse> exchange(const v1::ExchangeRequest& request) = 0;
    [[nodiscard]] virtual Result<v1::FindMissingResponse> findMissing(const v1::FindMissingRequest& request) = 0;
};

} // namespace tongban::transport
