// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/sql/connection.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::store
{

// Reads what the platform said of a principal: "profile", "case", "appointment", "message", "licence", "draft",
// "reminder". What a person sees is made of it by client/domain/overlay.h. Only the engine writes it. The connection's
// thread; owned by PrincipalFile.
class RecordRepository
{
public:
    explicit RecordRepository(sql::Connection& connection);

    // Verbatim.
    [[nodiscard]] Result<std::optional<std::string>> body(std::string_view collection, std::string_view id);
    [[nodiscard]] Result<std::vector<std::string>> bodies(std::string_view collection);
    // 0: not there.
    [[nodiscard]] Result<std::int64_t> version(std::string_view collection, std::string_view id);

    // DataLoss: a body is not a Message.
    template <typename Message>
    [[nodiscard]] Result<std::optional<Message>> find(std::string_view collection, std::string_view id)
    {
        TRY_ASSIGN(const auto found, body(collection, id));
        if (!found)
            return std::optional<Message>();
        Message message;
        if (!message.ParseFromString(*found))
            return fail(ErrorCode::DataLoss, "a record does not parse");
        return std::optional<Message>(std::move(message));
    }

    // In order of id.
    template <typename Message>
    [[nodiscard]] Result<std::vector<Message>> all(std::string_view collection)
    {
        TRY_ASSIGN(const auto found, bodies(collection));
        std::vector<Message> messages(found.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (!messages[i].ParseFromString(found[i]))
                return fail(ErrorCode::DataLoss, "a record does not parse");
        }
        return messages;
    }

private:
    sql::Connection& m_connection;
};

} // namespace tongban::store
