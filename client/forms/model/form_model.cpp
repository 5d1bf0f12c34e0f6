// SPDX-License-Identifier: Apache-2.0
#include "client/forms/model/form_model.h"

namespace tongban::forms
{

DefId FormModel::childNamed(DefId parent, std::string_view local, std::string_view space) const
{
    for (const DefId child : nodes[parent].children) {
        if (nodes[child].name.local == local && nodes[child].name.space == space)
            return child;
    }
    return kNoDef;
}

bool FormModel::isWithin(DefId place, DefId ancestor) const
{
    while (place != kNoDef && place != ancestor)
        place = nodes[place].parent;
    return place != kNoDef;
}

const SecondaryInstance* FormModel::secondary(std::string_view name) const
{
    for (const SecondaryInstance& one : secondaries) {
        if (one.id == name)
            return &one;
    }
    return nullptr;
}

} // namespace tongban::forms
