// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/filling/item_rows.h"

#include <vector>

// The form as a whole: its parts, its answers to check, what is in the way of sending it.
namespace tongban::viewmodels
{

[[nodiscard]] QList<QByteArray> taskRoles();
[[nodiscard]] QList<Row> taskRows(const services::Filling& filling, const std::vector<forms::Page>& pages,
                                  const ItemContext& context);

[[nodiscard]] QList<QByteArray> answerRoles();
[[nodiscard]] QList<Row> answerRows(const services::Filling& filling, const std::vector<forms::Page>& pages,
                                    const ItemContext& context);

// { text, pageKey, itemKey } of everything that is in the way of sending.
[[nodiscard]] QVariantList problemRows(const services::Filling& filling, const std::vector<forms::Page>& pages,
                                       const ItemContext& context);

// The same of what the office asked to have corrected and is as it was sent.
[[nodiscard]] QVariantList unchangedRows(const services::Filling& filling, const std::vector<forms::Page>& pages);

// Something on this part is what the office asked to have corrected.
[[nodiscard]] bool isAskedFor(const services::Filling& filling, const forms::Page& page);

} // namespace tongban::viewmodels
