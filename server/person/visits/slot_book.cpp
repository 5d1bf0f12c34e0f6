// SPDX-License-Identifier: Apache-2.0
#include "server/person/visits/slot_book.h"

#include "server/person/region_time.h"
#include "server/person/visits/slot_plan.h"

#include <algorithm>

namespace tongban::server
{

SlotBook::SlotBook(Store& store, const DeskContext& desk)
    : m_store(store)
    , m_desk(desk)
{
}

Result<std::vector<v1::Slot>> SlotBook::slots(const std::string& officeId, const std::string& guideId,
                                              std::chrono::sys_days from, int days)
{
    const v1::Office* office = m_desk.catalogue.office(officeId);
    if (!office)
        return fail(ErrorCode::NotFound, "no such office");
    const SlotPlan plan(m_desk.catalogue, *office, m_desk.catalogue.guide(guideId));
    const UnixMillis now = m_desk.clock.now();
    std::vector<v1::Slot> all;
    for (int i = 0; i < days; ++i) {
        const std::chrono::sys_days day = from + std::chrono::days{i};
        for (v1::Slot& slot : plan.slotsOn(day, regionDay(now))) {
            const auto begins = regionMoment(day, slot.starts());
            if (!begins || *begins <= now)
                continue;
            TRY_ASSIGN(const int taken, m_store.slots().taken(officeId, slot.date(), slot.starts()));
            slot.set_free(std::max(0, slot.capacity() - taken));
            all.push_back(std::move(slot));
        }
    }
    return all;
}

} // namespace tongban::server
