// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/record_repository.h"

#include "sync/sql/statement.h"

namespace tongban::store
{

RecordRepository::RecordRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<std::string>> RecordRepository::body(std::string_view collection, std::string_view id)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM record WHERE collection = ? AND id = ?"));
    TRY(query.bind(collection, id));
    TRY_ASSIGN(const bool there, query.step());
    return there ? std::optional(std::string(query.blob(0))) : std::nullopt;
}

Result<std::vector<std::string>> RecordRepository::bodies(std::string_view collection)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM record WHERE collection = ? ORDER BY id"));
    TRY(query.bind(collection));
    std::vector<std::string> bodies;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return bodies;
        bodies.emplace_back(query.blob(0));
    }
}

Result<std::int64_t> RecordRepository::version(std::string_view collection, std::string_view id)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT version FROM record WHERE collection = ? AND id = ?"));
    TRY(query.bind(collection, id));
    TRY_ASSIGN(const bool there, query.step());
    return there ? query.integer(0) : 0;
}

} // namespace tongban::store
