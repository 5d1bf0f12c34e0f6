// SPDX-License-Identifier: Apache-2.0
#include "server/person/visits/slot_book.h"

#include "client/domain/booking_rules.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

// Of a visit that is about no guide, or about one the office takes all the same.
v1::BookingRule ruleOf(const v1::Guide* guide)
{
    v1::BookingRule rule;
    rule.set_offered(true);
    return guide ? guide->booking() : rule;
}

v1::Slot slotOf(const v1::SlotWish& time, const v1::Office& office, int taken)
{
    v1::Slot slot;
    slot.set_date(time.date());
    slot.set_starts(time.starts());
    slot.set_ends(time.ends());
    slot.set_capacity(office.slot_capacity());
    slot.set_free(std::max(0, office.slot_capacity() - taken));
    return slot;
}

bool hasBegun(const v1::SlotWish& time, domain::Date day, UnixMillis now)
{
    const auto starts = domain::parseTimeOfDay(time.starts());
    return !starts || domain::chinaMoment({day, *starts}) <= now;
}

} // namespace

SlotBook::SlotBook(Store& store, const DeskContext& desk)
    : m_store(store)
    , m_desk(desk)
{
}

Result<std::vector<v1::Slot>> SlotBook::slots(const std::string& officeId, const std::string& guideId,
                                              domain::Date from, int days)
{
    const v1::Office* office = m_desk.catalogue.office(officeId);
    if (!office)
        return fail(ErrorCode::NotFound, "no such office");
    const UnixMillis now = m_desk.clock.now();
    const domain::Date today = domain::chinaTime(now).date;
    const v1::BookingRule rule = ruleOf(m_desk.catalogue.guide(guideId));
    std::vector<v1::Slot> all;
    for (const domain::Date day : domain::daysOffered(rule, *office, today, m_desk.catalogue.calendar())) {
        if (day < from || day >= domain::addDays(from, days))
            continue;
        for (const v1::SlotWish& time : domain::slotsOn(*office, day, m_desk.catalogue.calendar())) {
            if (hasBegun(time, day, now))
                continue;
            TRY_ASSIGN(const int taken, m_store.slots().taken(officeId, time.date(), time.starts()));
            all.push_back(slotOf(time, *office, taken));
        }
    }
    return all;
}

} // namespace tongban::server
