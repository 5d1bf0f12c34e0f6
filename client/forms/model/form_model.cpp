// SPDX-License-Identifier: Apache-2.0
#include "client/forms/model/form_model.h"

namespace tongban::forms
{

DefId FormModel::childNamed(DefId parent, const XmlTree::Name& name) const
{
    for (const DefId child : nodes[parent].children) {
        if (nodes[child].name.local == name.local && nodes[child].name.space == name.space)
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
