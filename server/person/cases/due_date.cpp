// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/due_date.h"

#include "client/domain/calendar/limit.h"
#include "client/domain/case_rules.h"

namespace tongban::server
{

void setDueDate(v1::Case& value, const CatalogueIndex& catalogue, UnixMillis accepted)
{
    const v1::Guide* guide = catalogue.guide(value.guide_id());
    if (!guide)
        return;
    for (const v1::Limit* limit : {&guide->promised_limit(), &guide->legal_limit()}) {
        const auto deadline = domain::deadline(*limit, domain::chinaTime(accepted).date, catalogue.calendar());
        if (!deadline)
            continue;
        value.set_due_date(domain::formatDate(deadline->date));
        value.set_due_provisional(deadline->provisional);
        value.set_due_law(limit->law().empty() ? limit->stated_by() : limit->law());
        return;
    }
}

bool isOverdue(const v1::Case& value, UnixMillis now)
{
    return domain::clockRuns(value) && !value.due_date().empty() &&
           value.due_date() < domain::formatDate(domain::chinaTime(now).date);
}

} // namespace tongban::server
