// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/sql/connection.h"
#include "tongban/v1/person.pb.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tongban::store
{

// Forms being filled in. Each call is one statement: alone it is a transaction of its own, so an answer is safe once
// save() has returned; inside OutboxRepository::write it belongs to that transaction. The connection's thread; owned by
// PrincipalFile.
class DraftRepository
{
public:
    explicit DraftRepository(sql::Connection& connection);

    [[nodiscard]] Result<void> save(const v1::Draft& draft);
    [[nodiscard]] Result<std::optional<v1::Draft>> find(std::string_view id);
    // The open draft of this guide that was changed last and corrects this case (empty: none).
    [[nodiscard]] Result<std::optional<v1::Draft>> findOpen(std::string_view guideId, std::string_view caseId = {});
    // Last changed first; sent ones are among them.
    [[nodiscard]] Result<std::vector<v1::Draft>> all();
    [[nodiscard]] Result<void> remove(std::string_view id);

private:
    sql::Connection& m_connection;
};

} // namespace tongban::store
