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

bool keepPromise(v1::Submission& submission, const v1::SupplyMaterialPayload& supplied)
{
    const auto materials = submission.mutable_materials();
    const auto found = std::find_if(materials->begin(), materials->end(), [&](const v1::MaterialStatus& status) {
        return status.material_id() == supplied.material_id() && status.way() == v1::MATERIAL_WAY_LATE;
    });
    if (found == materials->end() || supplied.attachments().empty())
        return false;
    found->set_way(v1::MATERIAL_WAY_ATTACHED);
    found->clear_promised_date();
    for (const v1::Attachment& file : supplied.attachments()) {
        v1::Attachment& added = *submission.add_attachments();
        added = file;
        added.set_material_id(supplied.material_id());
        added.clear_form_path();
    }
    return true;
}

} // namespace tongban::domain
