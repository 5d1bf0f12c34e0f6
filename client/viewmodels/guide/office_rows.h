// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/calendar/opening_hours.h"
#include "client/viewmodels/row_list_model.h"
#include "tongban/v1/catalogue.pb.h"

#include <QVariantList>

namespace tongban::viewmodels
{

// "现在开门，到 11:30" or when it opens next.
[[nodiscard]] QString openText(const domain::OpenState& state, domain::Date today);

// A week as the design system's WeekHours wants it: { day, words, today, spans: [{ from, to }] }.
[[nodiscard]] QVariantList weekRows(const v1::Office& office, domain::Date today, const domain::WorkCalendar& calendar);

// The seven days from `today` on in a line, days alike together: "周一至周五 08:30—12:00，13:30—17:00；周六至周日
// 休息".
[[nodiscard]] QString weekText(const v1::Office& office, domain::Date today, const domain::WorkCalendar& calendar);

// Roles: name, address, openNow, openText, week, booking.
[[nodiscard]] Row officeRow(const v1::Office& office, const domain::LocalTime& now,
                            const domain::WorkCalendar& calendar);

} // namespace tongban::viewmodels
