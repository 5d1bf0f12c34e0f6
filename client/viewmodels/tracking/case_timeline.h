// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/row_list_model.h"
#include "tongban/v1/person.pb.h"

#include <QDate>
#include <QString>

#include <functional>
#include <string>

// A case as a line of stops, from the application to the end: what happened, where it is, what is to come, where the
// clock stands, who comes to the place and when. Pure.
namespace tongban::viewmodels
{

// The roles of a stop, in this order: title, detail, time, status (a value of Timeline.Status of the design system),
// note (where the clock does not run), parts (departments that work at the same time, maps with the names of the roles
// before; empty for a stop of one department).
[[nodiscard]] QList<QByteArray> timelineRoles();

// `departmentName` gives the words for the id of a department.
[[nodiscard]] QList<Row> timelineRows(const v1::Case& value, const QDate& today,
                                      const std::function<QString(const std::string&)>& departmentName);

} // namespace tongban::viewmodels
