// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/calendar/dates.h"
#include "client/domain/work_calendar.h"
#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/person.pb.h"

#include <span>
#include <string_view>
#include <vector>

// Visits (预约): which days and times may be wished for, and until when one may step back. A booking is a wish until
// the platform confirms it. Pure; any thread.
namespace tongban::domain
{

[[nodiscard]] bool isBookingOffered(const v1::BookingRule& rule, const v1::Office& office);

// Somebody of the office comes home for it.
[[nodiscard]] bool isHomeVisitOffered(const v1::Guide& guide);

// Days that may be chosen today: within the rule, and the office is open.
[[nodiscard]] std::vector<Date> daysOffered(const v1::BookingRule& rule, const v1::Office& office, Date today,
                                            const WorkCalendar& calendar);
// Times of one day as the office's hours cut them; the platform knows which are taken.
[[nodiscard]] std::vector<v1::SlotWish> slotsOn(const v1::Office& office, Date date, const WorkCalendar& calendar);

// Requested or confirmed: it still counts.
[[nodiscard]] bool isOpen(const v1::Appointment& value);
// A wish may be taken back at any time, a confirmed slot until some hours before it.
[[nodiscard]] bool mayCancel(const v1::Appointment& value, const v1::BookingRule& rule, const LocalTime& now);
[[nodiscard]] bool mayRate(const v1::Appointment& value);

// One visit per person and day: the principal's open appointment on that day, null when there is none.
[[nodiscard]] const v1::Appointment* appointmentOn(std::span<const v1::Appointment> appointments,
                                                   std::string_view principalId, Date date);

} // namespace tongban::domain
