// SPDX-License-Identifier: Apache-2.0
#include "client/domain/booking_rules.h"

#include "client/domain/calendar/opening_hours.h"

namespace tongban::domain
{

namespace
{

// What halls do where the item says nothing.
constexpr int kDefaultMaxWorkingDays = 10;
constexpr int kDefaultSlotMinutes = 30;
constexpr int kDefaultCancelHours = 2;
// Ten working days lie within four weeks of any holiday.
constexpr int kFarthestDay = 60;

bool isOn(const v1::Appointment& value, Date date)
{
    const std::string day = formatDate(date);
    if (!value.slot().date().empty())
        return value.slot().date() == day;
    return value.wishes_size() > 0 && value.wishes(0).date() == day;
}

} // namespace

bool isBookingOffered(const v1::BookingRule& rule, const v1::Office& office)
{
    return rule.offered() && office.booking() && office.slot_capacity() > 0;
}

bool isHomeVisitOffered(const v1::Guide& guide)
{
    return guide.channels().home_visit() || guide.appearance().policy() == v1::APPEARANCE_POLICY_HOME_VISIT;
}

std::vector<Date> daysOffered(const v1::BookingRule& rule, const v1::Office& office, Date today,
                              const WorkCalendar& calendar)
{
    std::vector<Date> days;
    if (!isBookingOffered(rule, office))
        return days;
    const int most = rule.max_working_days_ahead() > 0 ? rule.max_working_days_ahead() : kDefaultMaxWorkingDays;
    int working = 0;
    for (int ahead = 0; ahead <= kFarthestDay; ++ahead) {
        const Date day = addDays(today, ahead);
        if (ahead > 0 && calendar.isWorkingDay(day) && ++working > most)
            break;
        if (ahead >= rule.min_days_ahead() && !openSpans(office, day, calendar).empty())
            days.push_back(day);
    }
    return days;
}

std::vector<v1::SlotWish> slotsOn(const v1::Office& office, Date date, const WorkCalendar& calendar)
{
    const int length = office.slot_minutes() > 0 ? office.slot_minutes() : kDefaultSlotMinutes;
    std::vector<v1::SlotWish> slots;
    for (const OpenSpan& span : openSpans(office, date, calendar)) {
        for (int starts = span.opens; starts + length <= span.closes; starts += length) {
            v1::SlotWish& slot = slots.emplace_back();
            slot.set_date(formatDate(date));
            slot.set_starts(formatTimeOfDay(starts));
            slot.set_ends(formatTimeOfDay(starts + length));
        }
    }
    return slots;
}

bool isOpen(const v1::Appointment& value)
{
    return value.state() == v1::APPOINTMENT_STATE_REQUESTED || value.state() == v1::APPOINTMENT_STATE_CONFIRMED ||
           value.state() == v1::APPOINTMENT_STATE_UNSPECIFIED;
}

bool mayCancel(const v1::Appointment& value, const v1::BookingRule& rule, const LocalTime& now)
{
    if (!isOpen(value))
        return false;
    const auto date = parseDate(value.slot().date());
    const auto starts = parseTimeOfDay(value.slot().starts());
    if (!date || !starts)
        return true;
    const int hours = rule.cancel_hours_before() > 0 ? rule.cancel_hours_before() : kDefaultCancelHours;
    return chinaMoment(now) + std::chrono::hours{hours} <= chinaMoment({*date, *starts});
}

bool mayRate(const v1::Appointment& value)
{
    return value.state() == v1::APPOINTMENT_STATE_DONE && !value.has_rating();
}

const v1::Appointment* appointmentOn(std::span<const v1::Appointment> appointments, std::string_view principalId,
                                     Date date)
{
    for (const v1::Appointment& value : appointments) {
        if (isOpen(value) && value.principal_id() == principalId && isOn(value, date))
            return &value;
    }
    return nullptr;
}

} // namespace tongban::domain
