// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/materials/material_rules.h"
#include "client/domain/situation.h"

#include <span>
#include <string_view>
#include <vector>

namespace tongban::domain
{

// One material of an errand and how it is given as things stand. Points into the guide and the licences.
struct PlannedMaterial {
    const v1::Material* material = nullptr;
    bool certain = true;
    // 一选一: the same non-empty group as others.
    std::string_view group;
    std::string_view groupTitle;
    // What the person chose; else what is so by itself (免提交).
    v1::MaterialStatus status;
    // The valid licence of the person's own that proves it.
    const v1::Licence* licence = nullptr;
    // Asked for by a question of the form: given there.
    bool inForm = false;

    // Nothing has to be done: spared, in the form, not certain, not required, or another of its group is given.
    bool settled = false;
};

// The materials of this situation, without the form itself. A licence that is over on `today` proves nothing.
[[nodiscard]] std::vector<PlannedMaterial>
planMaterials(const v1::Guide& guide, const Answers& situations,
              const google::protobuf::RepeatedPtrField<v1::MaterialStatus>& chosen,
              std::span<const v1::Licence> licences, Date today);

} // namespace tongban::domain
