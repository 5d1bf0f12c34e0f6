// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/sql/connection.h"
#include "tongban/v1/device.pb.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tongban::store
{

// What one does with guides: answers, ticks, favourites, last seen. Never sent. Each call is one statement, so it may
// stand in a transaction or alone. The connection's thread.
class ChecklistRepository
{
public:
    explicit ChecklistRepository(sql::Connection& connection);

    [[nodiscard]] Result<std::optional<v1::Checklist>> find(std::string_view guideId);
    [[nodiscard]] Result<void> save(const v1::Checklist& checklist);
    [[nodiscard]] Result<void> remove(std::string_view guideId);
    // Newest change first.
    [[nodiscard]] Result<std::vector<v1::Checklist>> favourites();
    [[nodiscard]] Result<std::vector<v1::Checklist>> lastSeen(int limit);
    [[nodiscard]] Result<std::vector<v1::Checklist>> all();

private:
    [[nodiscard]] Result<std::vector<v1::Checklist>> read(std::string_view sql, int limit);

    sql::Connection& m_connection;
};

} // namespace tongban::store
