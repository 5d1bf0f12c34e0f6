// SPDX-License-Identifier: Apache-2.0
#include "client/domain/materials/material_plan.h"

#include <algorithm>

namespace tongban::domain
{

namespace
{

// Empty `valid_until`: 长期.
bool provesOn(const v1::Licence& licence, const v1::Material& material, Date today)
{
    const std::optional<Date> until = parseDate(licence.valid_until());
    return !material.licence_code().empty() && licence.code() == material.licence_code() &&
           (licence.valid_until().empty() || (until && daysBetween(today, *until) >= 0));
}

// The office looks a licence up by itself, whether or not it lies in the person's wallet; of several alternatives only
// the wallet tells which one there is.
v1::MaterialStatus statusOf(const v1::Material& material, bool hasLicence,
                            const google::protobuf::RepeatedPtrField<v1::MaterialStatus>& chosen)
{
    for (const v1::MaterialStatus& status : chosen) {
        if (status.material_id() == material.id())
            return status;
    }
    v1::MaterialStatus status;
    status.set_material_id(material.id());
    status.set_name(material.name());
    if (hasLicence || (!material.licence_code().empty() && material.one_of_group().empty()))
        status.set_way(v1::MATERIAL_WAY_LICENCE);
    return status;
}

bool needsNothing(const PlannedMaterial& planned)
{
    return planned.inForm || !planned.certain || !planned.material->required() ||
           planned.status.way() == v1::MATERIAL_WAY_LICENCE;
}

// One of a group is enough.
void settleGroups(std::vector<PlannedMaterial>& all)
{
    for (PlannedMaterial& planned : all) {
        planned.settled = planned.settled || std::any_of(all.begin(), all.end(), [&](const PlannedMaterial& other) {
                              return !planned.group.empty() && other.group == planned.group && &other != &planned &&
                                     other.status.way() != v1::MATERIAL_WAY_UNSPECIFIED;
                          });
    }
}

} // namespace

std::vector<PlannedMaterial> planMaterials(const v1::Guide& guide, const Answers& situations,
                                           const google::protobuf::RepeatedPtrField<v1::MaterialStatus>& chosen,
                                           std::span<const v1::Licence> licences, Date today)
{
    std::vector<PlannedMaterial> all;
    const Situation situation = narrow(guide, situations);
    for (const MaterialGroup& group : situation.materials) {
        for (const MaterialNeed& need : group.materials) {
            if (!need.material->form_id().empty())
                continue;
            PlannedMaterial planned;
            planned.material = need.material;
            planned.certain = need.certain;
            planned.group = group.id;
            planned.groupTitle = group.title;
            planned.inForm = !need.material->form_path().empty();
            const auto licence = std::find_if(licences.begin(), licences.end(), [&](const v1::Licence& one) {
                return provesOn(one, *need.material, today);
            });
            planned.licence = licence == licences.end() ? nullptr : &*licence;
            planned.status = statusOf(*need.material, planned.licence != nullptr, chosen);
            planned.settled = needsNothing(planned);
            all.push_back(std::move(planned));
        }
    }
    settleGroups(all);
    return all;
}

} // namespace tongban::domain
