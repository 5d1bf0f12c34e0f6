// SPDX-License-Identifier: Apache-2.0
#include "server/person/work_days.h"

#include "server/person/region_time.h"

#include <string>

namespace tongban::server
{

int isoWeekday(std::chrono::sys_days day)
{
    return static_cast<int>(std::chrono::weekday{day}.iso_encoding());
}

DayKind dayKind(std::span<const v1::WorkYear> years, std::chrono::sys_days day)
{
    DayKind kind;
    kind.off = isoWeekday(day) > 5;
    const std::string date = isoDate(day);
    const int year = static_cast<int>(std::chrono::year_month_day{day}.year());
    for (const v1::WorkYear& held : years) {
        if (held.year() == year)
            kind.published = held.published();
        // A notice may name days of the years beside it (New Year's Eve).
        for (const v1::WorkDay& listed : held.days()) {
            if (listed.date() != date)
                continue;
            kind.off = listed.off();
            kind.listed = true;
        }
    }
    return kind;
}

} // namespace tongban::server
