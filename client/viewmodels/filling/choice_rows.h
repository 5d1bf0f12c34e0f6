// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/filling/item_rows.h"

#include <vector>

// Places of a form where two devices of one person wrote something else: the person chooses.
namespace tongban::viewmodels
{

// label, values (rows { text, who, when }), pageKey; rowId is the place.
[[nodiscard]] QList<QByteArray> choiceRoles();
[[nodiscard]] QList<Row> choiceRows(const services::Filling& filling, const std::vector<forms::Page>& pages);

// { text, pageKey, itemKey }: as long as one is open the form is not sent.
[[nodiscard]] QVariantList choiceProblems(const QList<Row>& choices);

} // namespace tongban::viewmodels
