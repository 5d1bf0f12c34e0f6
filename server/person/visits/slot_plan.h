// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/catalogue_index.h"
#include "tongban/v1/sync.pb.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tongban::server
{

// The slots an office offers by its opening hours, the working days and the guide's rule of booking. `free` is the
// whole capacity: who has taken what is the store's to say. Pure.
class SlotPlan
{
public:
    SlotPlan(const CatalogueIndex& catalogue, const v1::Office& office, const v1::Guide* guide);

    // Whether booking is offered at all.
    [[nodiscard]] bool offered() const;
    // Of one day, in order; none when the day is outside the rule as seen from `today`.
    [[nodiscard]] std::vector<v1::Slot> slotsOn(std::chrono::sys_days day, std::chrono::sys_days today) const;

private:
    [[nodiscard]] bool inRule(std::chrono::sys_days day, std::chrono::sys_days today) const;

    const CatalogueIndex& m_catalogue;
    const v1::Office& m_office;
    v1::BookingRule m_rule;
};

} // namespace tongban::server
