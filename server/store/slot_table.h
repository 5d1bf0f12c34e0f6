// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <string_view>

namespace tongban::sql
{
class Connection;
}

namespace tongban::server
{

// Which appointment holds which slot of which office. Same thread as the connection, which outlives it.
class SlotTable
{
public:
    explicit SlotTable(sql::Connection& connection);

    [[nodiscard]] Result<int> taken(std::string_view officeId, std::string_view date, std::string_view starts);
    // True: the appointment holds it now. False: `capacity` appointments hold it already. Inside a transaction, so that
    // of two people one gets the last place.
    [[nodiscard]] Result<bool> take(std::string_view appointmentId, std::string_view officeId, std::string_view date,
                                    std::string_view starts, int capacity);
    [[nodiscard]] Result<> release(std::string_view appointmentId);

private:
    sql::Connection& m_connection;
};

} // namespace tongban::server
