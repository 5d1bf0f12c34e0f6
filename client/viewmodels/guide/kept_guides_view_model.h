// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"
#include "tongban/v1/device.pb.h"

#include <vector>

namespace tongban::viewmodels
{

// The guides one keeps and those one looked at last, for the active principal.
class KeptGuidesViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    // Roles: title, detailText; rowId is the guide id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* favourites READ favourites CONSTANT FINAL)
    Q_PROPERTY(tongban::viewmodels::RowListModel* lastSeen READ lastSeen CONSTANT FINAL)

public:
    explicit KeptGuidesViewModel(QObject* parent = nullptr);

    [[nodiscard]] RowListModel* favourites();
    [[nodiscard]] RowListModel* lastSeen();

protected:
    void load() override;

private:
    RowListModel m_favourites{{"title", "detailText"}};
    RowListModel m_lastSeen{{"title", "detailText"}};
};

} // namespace tongban::viewmodels
