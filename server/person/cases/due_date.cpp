// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/due_date.h"

#include "server/person/region_time.h"
#include "server/person/work_days.h"

namespace tongban::server
{

namespace
{

using std::chrono::days;
using std::chrono::sys_days;

constexpr int kHoursOfADay = 24;

struct Due {
    sys_days day;
    bool provisional = false;
};

bool isOff(const CatalogueIndex& catalogue, sys_days day, bool& provisional)
{
    const DayKind kind = dayKind(catalogue.workYears(), day);
    provisional = provisional || !kind.published;
    return kind.off;
}

// The first day is not counted.
Due afterWorkingDays(const CatalogueIndex& catalogue, sys_days start, int count)
{
    Due due{start, false};
    while (count > 0) {
        due.day += days{1};
        if (!isOff(catalogue, due.day, due.provisional))
            --count;
    }
    return due;
}

// A last day that is a rest day moves to the next working day (民法典 203).
Due movedToWorkingDay(const CatalogueIndex& catalogue, sys_days day)
{
    Due due{day, false};
    while (isOff(catalogue, due.day, due.provisional))
        due.day += days{1};
    return due;
}

sys_days monthsAfter(sys_days start, int count)
{
    const std::chrono::year_month_day date{start};
    const std::chrono::year_month month = date.year() / date.month() + std::chrono::months{count};
    const std::chrono::year_month_day same = month / date.day();
    return same.ok() ? sys_days{same} : sys_days{month / std::chrono::last};
}

std::optional<Due> dueOf(const v1::Limit& limit, const CatalogueIndex& catalogue, sys_days accepted)
{
    switch (limit.unit()) {
    case v1::LIMIT_UNIT_ON_THE_SPOT: return Due{accepted, false};
    case v1::LIMIT_UNIT_HOUR: return Due{accepted + days{(limit.count() + kHoursOfADay - 1) / kHoursOfADay}, false};
    case v1::LIMIT_UNIT_WORKING_DAY: return afterWorkingDays(catalogue, accepted, limit.count());
    case v1::LIMIT_UNIT_NATURAL_DAY: return movedToWorkingDay(catalogue, accepted + days{limit.count()});
    case v1::LIMIT_UNIT_MONTH: return movedToWorkingDay(catalogue, monthsAfter(accepted, limit.count()));
    default: return std::nullopt;
    }
}

} // namespace

void setDueDate(v1::Case& value, const CatalogueIndex& catalogue, UnixMillis accepted)
{
    const v1::Guide* guide = catalogue.guide(value.guide_id());
    if (!guide)
        return;
    for (const v1::Limit* limit : {&guide->promised_limit(), &guide->legal_limit()}) {
        const auto due = dueOf(*limit, catalogue, regionDay(accepted));
        if (!due)
            continue;
        value.set_due_date(isoDate(due->day));
        value.set_due_provisional(due->provisional);
        value.set_due_law(limit->law().empty() ? limit->stated_by() : limit->law());
        return;
    }
}

bool isOverdue(const v1::Case& value, UnixMillis now)
{
    const bool runs = value.finished_ms() == 0 && !value.clock_stopped();
    return runs && !value.due_date().empty() && value.due_date() < isoDate(regionDay(now));
}

} // namespace tongban::server
