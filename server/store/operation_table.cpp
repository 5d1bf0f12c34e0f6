// SPDX-License-Identifier: Apache-2.0
#include "server/store/operation_table.h"

#include "sync/sql/connection.h"
#include "sync/sql/statement.h"

namespace tongban::server
{

OperationTable::OperationTable(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<AnsweredOperation>> OperationTable::find(std::string_view opId)
{
    TRY_ASSIGN(auto rows, m_connection.prepare("SELECT principal_id, sha256, result FROM operation WHERE op_id = ?"));
    TRY(rows.bind(opId));
    TRY_ASSIGN(const bool row, rows.step());
    if (!row)
        return std::nullopt;
    AnsweredOperation answered{std::string(rows.text(0)), std::string(rows.blob(1)), {}};
    if (!answered.result.ParseFromString(std::string(rows.blob(2))))
        return fail(ErrorCode::DataLoss, "a stored result does not parse");
    return answered;
}

Result<> OperationTable::put(std::string_view principalId, std::string_view deviceId, const v1::Operation& operation,
                             const v1::OperationResult& result, UnixMillis now)
{
    TRY_ASSIGN(auto statement, m_connection.prepare(
                                   "INSERT INTO operation(op_id, principal_id, device_id, sha256, body, result, at_ms) "
                                   "VALUES(?, ?, ?, ?, ?, ?, ?)"));
    const std::string body = operation.SerializeAsString();
    const std::string answer = result.SerializeAsString();
    TRY(statement.bind(operation.op_id(), principalId, deviceId, sql::asBlob(operation.payload_sha256()),
                       sql::asBlob(body), sql::asBlob(answer), toMillis(now)));
    return statement.run();
}

Result<> OperationTable::forgetBefore(UnixMillis time)
{
    TRY_ASSIGN(auto statement, m_connection.prepare("DELETE FROM operation WHERE at_ms < ?"));
    TRY(statement.bind(toMillis(time)));
    return statement.run();
}

} // namespace tongban::server
