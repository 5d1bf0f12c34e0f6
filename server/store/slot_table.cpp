// SPDX-License-Identifier: Apache-2.0
#include "server/store/slot_table.h"

#include "sync/sql/connection.h"
#include "sync/sql/statement.h"

namespace tongban::server
{

SlotTable::SlotTable(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<int> SlotTable::taken(std::string_view officeId, std::string_view date, std::string_view starts)
{
    TRY_ASSIGN(auto rows,
               m_connection.prepare("SELECT count(*) FROM slot_use WHERE office_id = ? AND date = ? AND starts = ?"));
    TRY(rows.bind(officeId, date, starts));
    TRY(rows.step());
    return static_cast<int>(rows.integer(0));
}

Result<bool> SlotTable::take(std::string_view appointmentId, std::string_view officeId, std::string_view date,
                             std::string_view starts, int capacity)
{
    TRY_ASSIGN(const int held, taken(officeId, date, starts));
    if (held >= capacity)
        return false;
    TRY_ASSIGN(auto statement, m_connection.prepare(
                                   "INSERT INTO slot_use(appointment_id, office_id, date, starts) VALUES(?, ?, ?, ?)"));
    TRY(statement.bind(appointmentId, officeId, date, starts));
    TRY(statement.run());
    return true;
}

Result<> SlotTable::release(std::string_view appointmentId)
{
    TRY_ASSIGN(auto statement, m_connection.prepare("DELETE FROM slot_use WHERE appointment_id = ?"));
    TRY(statement.bind(appointmentId));
    return statement.run();
}

} // namespace tongban::server
