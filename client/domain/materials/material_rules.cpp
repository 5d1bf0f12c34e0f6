// SPDX-License-Identifier: Apache-2.0
#include "client/domain/materials/material_rules.h"

#include <algorithm>

namespace tongban::domain
{

std::vector<v1::MaterialWay> waysOf(const v1::Material& material)
{
    std::vector<v1::MaterialWay> ways;
    if (!material.licence_code().empty())
        ways.push_back(v1::MATERIAL_WAY_LICENCE);
    if (material.electronic())
        ways.push_back(v1::MATERIAL_WAY_ATTACHED);
    if (material.paper() || !material.electronic())
        ways.push_back(v1::MATERIAL_WAY_ON_SITE);
    if (material.may_be_late())
        ways.push_back(v1::MATERIAL_WAY_LATE);
    if (material.may_be_declared())
        ways.push_back(v1::MATERIAL_WAY_DECLARED);
    return ways;
}

MaterialFault faultOf(const v1::Material& material, const v1::MaterialStatus& status, bool hasFile, Date today)
{
    if (status.way() == v1::MATERIAL_WAY_UNSPECIFIED)
        return MaterialFault::Missing;
    const std::vector<v1::MaterialWay> ways = waysOf(material);
    if (std::find(ways.begin(), ways.end(), status.way()) == ways.end())
        return MaterialFault::NotThisWay;
    if (status.way() == v1::MATERIAL_WAY_LATE) {
        const std::optional<Date> day = promisedDay(status);
        const int wait = day ? daysBetween(today, *day) : 0;
        return wait >= 1 && wait <= kPromisedDaysMost ? MaterialFault::None : MaterialFault::PromisedDay;
    }
    const bool needsFile = status.way() == v1::MATERIAL_WAY_ATTACHED || status.way() == v1::MATERIAL_WAY_DECLARED;
    return needsFile && !hasFile ? MaterialFault::File : MaterialFault::None;
}

std::optional<Date> promisedDay(const v1::MaterialStatus& status)
{
    return status.way() == v1::MATERIAL_WAY_LATE ? parseDate(status.promised_date()) : std::nullopt;
}

} // namespace tongban::domain
