// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/deadline.h"
#include "server/person/desk_context.h"
#include "server/person/exchange/cursor.h"
#include "server/store/store.h"
#include "sync/base/result.h"
#include "tongban/v1/sync.pb.h"

#include <chrono>
#include <optional>
#include <vector>

namespace tongban::server
{

// Push and pull of one scope for one device. Operations are done one by one, each in a transaction of its own with its
// remembered answer; then what changed is read as one state of the store. On the store's thread.
//
// Which scope: the principal names it. A principal nobody knows is made by the operation "principal.register"; until
// then other operations are told to come again and there is nothing to pull. A principal this person may not (or no
// longer) act for shows nothing and takes nothing.
class Exchange
{
public:
    // `pollAfter`: what devices are told to wait before they ask again; zero: whatever they think right.
    Exchange(Store& store, const DeskContext& desk, const Device& device, std::chrono::milliseconds pollAfter);

    [[nodiscard]] Result<v1::ExchangeResponse> run(const v1::ExchangeRequest& request, const Deadline& deadline);

private:
    [[nodiscard]] Result<std::optional<Grant>> grantFor(const std::string& principalId);
    [[nodiscard]] Result<v1::OperationResult> doOnce(const std::string& principalId, const v1::Operation& operation);
    [[nodiscard]] Result<v1::OperationResult> answered(const std::string& principalId, const v1::Operation& operation,
                                                       const AnsweredOperation& before);
    // What has become of operations the device only asks after.
    [[nodiscard]] Result<> answerAsked(const v1::ExchangeRequest& request, v1::ExchangeResponse& response);
    [[nodiscard]] Result<v1::OperationResult> apply(const std::string& principalId, const v1::Operation& operation);
    [[nodiscard]] Result<std::optional<v1::OperationResult>> refusedUnseen(const v1::Operation& operation);
    [[nodiscard]] Result<> pull(const v1::ExchangeRequest& request, const std::optional<Grant>& grant,
                                v1::ExchangeResponse& response);
    [[nodiscard]] Result<Cursor> readPages(const std::string& principalId, Cursor cursor, std::size_t maxBytes,
                                           v1::ExchangeResponse& response);
    [[nodiscard]] Result<> addGrants(std::uint64_t known, v1::ExchangeResponse& response);

    Store& m_store;
    const DeskContext& m_desk;
    const Device& m_device;
    std::chrono::milliseconds m_pollAfter;
};

// The person's grants as devices are told of them, each with the principal and its profile.
[[nodiscard]] Result<std::vector<v1::GrantState>> grantStates(Store& store, const std::string& personId);

} // namespace tongban::server
