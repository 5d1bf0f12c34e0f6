// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/due_date.h"

#include "client/domain/calendar/limit.h"
#include "client/domain/case_rules.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

// When the last event of this kind was.
domain::Date dayOfLast(const v1::Case& value, v1::CaseEventKind kind)
{
    const auto found = std::find_if(value.events().rbegin(), value.events().rend(),
                                    [kind](const v1::CaseEvent& event) { return event.kind() == kind; });
    return domain::chinaTime(fromMillis(found == value.events().rend() ? 0 : found->at_ms())).date;
}

} // namespace

void setDueDate(v1::Case& value, const CatalogueIndex& catalogue, UnixMillis accepted)
{
    const v1::Guide* guide = catalogue.guide(value.guide_id());
    if (!guide)
        return;
    const v1::Limit& limit = domain::limitOf(*guide);
    const auto deadline = domain::deadline(limit, domain::chinaTime(accepted).date, catalogue.calendar());
    if (!deadline)
        return;
    value.set_due_date(domain::formatDate(deadline->date));
    value.set_due_provisional(deadline->provisional);
    value.set_due_law(limit.law().empty() ? limit.stated_by() : limit.law());
}

void setDueDate(v1::CaseStep& step, std::string_view guideId, const CatalogueIndex& catalogue, UnixMillis started)
{
    const v1::Guide* guide = catalogue.guide(guideId);
    if (!guide)
        return;
    for (const v1::Step& known : guide->steps()) {
        if (known.id() != step.step_id())
            continue;
        const auto due = domain::deadline(known.limit(), domain::chinaTime(started).date, catalogue.calendar());
        step.set_due_date(due ? domain::formatDate(due->date) : std::string());
    }
}

void moveDueDate(v1::Case& value, const CatalogueIndex& catalogue)
{
    const v1::Guide* guide = catalogue.guide(value.guide_id());
    const auto due = domain::parseDate(value.due_date());
    if (!guide || !due)
        return;
    const domain::Pause pause{dayOfLast(value, v1::CASE_EVENT_KIND_CLOCK_STOPPED),
                              dayOfLast(value, v1::CASE_EVENT_KIND_CLOCK_RESUMED)};
    const domain::DueDate moved = domain::afterPause(domain::limitOf(*guide), *due, pause, catalogue.calendar());
    value.set_due_date(domain::formatDate(moved.date));
    value.set_due_provisional(moved.provisional || value.due_provisional());
}

bool isOverdue(const v1::Case& value, UnixMillis now)
{
    return domain::clockRuns(value) && !value.due_date().empty() &&
           value.due_date() < domain::formatDate(domain::chinaTime(now).date);
}

} // namespace tongban::server
