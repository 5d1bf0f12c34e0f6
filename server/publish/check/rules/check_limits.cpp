// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"
#include "server/publish/check/text/limit_text.h"

#include <algorithm>
#include <map>

namespace tongban::server
{

namespace
{

constexpr int kLastDayOfMonth = 31;

bool countsTime(v1::LimitUnit unit)
{
    switch (unit) {
    case v1::LIMIT_UNIT_WORKING_DAY:
    case v1::LIMIT_UNIT_NATURAL_DAY:
    case v1::LIMIT_UNIT_MONTH:
    case v1::LIMIT_UNIT_HOUR: return true;
    default: return false;
    }
}

bool hasMonthDays(const v1::Limit& limit)
{
    return limit.month_day_from() != 0 || limit.month_day_to() != 0;
}

void checkUnit(const v1::Limit& limit, const LocatedGuide& guide, const std::string& path, Report& report)
{
    if (limit.unit() == v1::LIMIT_UNIT_UNSPECIFIED && !hasMonthDays(limit))
        report.refuse(guide.places, path, "a limit without its unit");
    if (countsTime(limit.unit()) && limit.count() <= 0)
        report.refuse(guide.places, path, "a limit that counts nothing");
    if (!countsTime(limit.unit()) && limit.count() != 0)
        report.refuse(guide.places, path, "a count without a unit that counts time");
    if (limit.unit() == v1::LIMIT_UNIT_SEASON && limit.raw().empty())
        report.refuse(guide.places, path, "a season without raw: say when");
    if (hasMonthDays(limit) && (limit.month_day_from() < 1 || limit.month_day_to() > kLastDayOfMonth ||
                                limit.month_day_from() > limit.month_day_to()))
        report.refuse(guide.places, path, "days of the month run from 1 to 31");
}

// The office's own wording may say less than the fields, not something else.
void checkWording(const v1::Limit& limit, const LocatedGuide& guide, const std::string& path, Report& report)
{
    if (limit.raw().empty())
        return;
    const auto read = limitFromText(limit.raw());
    if (read && read->unit() != v1::LIMIT_UNIT_NONE && (read->unit() != limit.unit() || read->count() != limit.count()))
        report.warn(guide.places, joinPath(path, "raw"),
                    "the wording '" + limit.raw() + "' reads otherwise than unit and count");
}

void checkLimit(const v1::Limit& limit, const LocatedGuide& guide, const std::string& path, Report& report)
{
    checkUnit(limit, guide, path, report);
    checkWording(limit, guide, path, report);
}

void checkLegal(const LocatedGuide& guide, Report& report)
{
    if (!guide.record.has_legal_limit())
        return;
    const auto& limit = guide.record.legal_limit();
    checkLimit(limit, guide, "legal_limit", report);
    if (countsTime(limit.unit()) && limit.law().empty())
        report.refuse(guide.places, "legal_limit", "a legal limit without its law");
}

void checkPromised(const LocatedGuide& guide, Report& report)
{
    if (!guide.record.has_promised_limit())
        return;
    const auto& limit = guide.record.promised_limit();
    checkLimit(limit, guide, "promised_limit", report);
    if (countsTime(limit.unit()) && limit.stated_by().empty())
        report.refuse(guide.places, "promised_limit", "a promised limit without stated_by");
}

// What the steps inside the clock add up to; steps side by side count as their longest. -1 when their units differ or
// say nothing.
int stepSum(const v1::Guide& guide)
{
    std::map<int, int> parallel;
    int sum = 0;
    for (const auto& step : guide.steps()) {
        if (step.outside_clock() || !step.has_limit() || !countsTime(step.limit().unit()))
            continue;
        // A step that happens only in some situations makes the sum differ from person to person.
        if (step.limit().unit() != guide.promised_limit().unit() || step.when_size() > 0)
            return -1;
        if (step.parallel_group() == 0)
            sum += step.limit().count();
        else
            parallel[step.parallel_group()] = std::max(parallel[step.parallel_group()], step.limit().count());
    }
    for (const auto& [group, longest] : parallel)
        sum += longest;
    return sum;
}

void checkSum(const LocatedGuide& guide, Report& report)
{
    const auto& promised = guide.record.promised_limit();
    const int sum = stepSum(guide.record);
    if (countsTime(promised.unit()) && sum > 0 && sum != promised.count())
        report.warn(guide.places, "promised_limit",
                    "the steps add up to " + std::to_string(sum) + ", the promise says " +
                        std::to_string(promised.count()));
}

} // namespace

void checkLimits(const LocatedGuide& guide, Report& report)
{
    checkLegal(guide, report);
    checkPromised(guide, report);
    for (int i = 0; i < guide.record.steps_size(); ++i) {
        if (guide.record.steps(i).has_limit())
            checkLimit(guide.record.steps(i).limit(), guide, joinPath(elementPath("steps", i), "limit"), report);
    }
    checkSum(guide, report);
}

} // namespace tongban::server
