// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/filling/item_rows.h"

namespace tongban::viewmodels
{

// The key of the papers among the parts of a form.
inline constexpr const char* kMaterialsKey = "#materials";

// The roles of one paper beside the form, in this order; rowId is the material.
[[nodiscard]] QList<QByteArray> materialRoles();
[[nodiscard]] QList<Row> materialRows(const services::Filling& filling, const ItemContext& context);

// How a paper is given, in words.
[[nodiscard]] QString wayName(v1::MaterialWay way);
[[nodiscard]] bool hasMaterials(const services::Filling& filling);
// Some of them want something of the person: they are on the way to the check, not only in the list of parts.
[[nodiscard]] bool asksForMaterials(const services::Filling& filling);
// The papers as one line of the list of parts.
[[nodiscard]] Row materialsTask(const services::Filling& filling);
// Among the answers to check: each paper and how it is given. Roles: see answerRoles().
[[nodiscard]] QList<Row> materialAnswers(const services::Filling& filling);
// { text, pageKey, itemKey } of every paper that stands in the way of sending.
[[nodiscard]] QVariantList materialProblems(const services::Filling& filling);

} // namespace tongban::viewmodels
