// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/catalogue_service.h"
#include "client/viewmodels/row_list_model.h"

#include <QList>

namespace tongban::viewmodels
{

// How lists of guides look everywhere. Roles of guideRoles(): title (everyday name), officialName, summary, department,
// online.
[[nodiscard]] QList<QByteArray> guideRoles();
[[nodiscard]] QList<Row> guideRows(const std::vector<services::GuideLine>& lines,
                                   const services::CatalogueService& catalogue);

} // namespace tongban::viewmodels
