// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"
#include "sync/base/result.h"
#include "tongban/v1/operation.pb.h"

#include <optional>
#include <string>
#include <string_view>

namespace tongban::sql
{
class Connection;
}

namespace tongban::server
{

// An operation that was answered for good.
struct AnsweredOperation {
    std::string principalId;
    // Of the payload.
    std::string sha256;
    v1::OperationResult result;
};

// What was ever asked of the platform and what it said: at most one effect per op_id. Kept for kOperationMemory. Same
// thread as the connection, which outlives it.
class OperationTable
{
public:
    explicit OperationTable(sql::Connection& connection);

    [[nodiscard]] Result<std::optional<AnsweredOperation>> find(std::string_view opId);
    [[nodiscard]] Result<> put(std::string_view principalId, std::string_view deviceId, const v1::Operation& operation,
                               const v1::OperationResult& result, UnixMillis now);
    [[nodiscard]] Result<> forgetBefore(UnixMillis time);

private:
    sql::Connection& m_connection;
};

} // namespace tongban::server
