// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/row_list_model.h"

#include <QObject>

namespace tongban::viewmodels
{

// The third-party parts of the program: name, licence, why. The same list stands in README.md; a test compares them.
class ThirdPartyViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // Roles: name, licence, why.
    Q_PROPERTY(tongban::viewmodels::RowListModel* parts READ parts CONSTANT FINAL)

public:
    explicit ThirdPartyViewModel(QObject* parent = nullptr);

    [[nodiscard]] RowListModel* parts();

private:
    RowListModel m_parts{{"name", "licence", "why"}};
};

} // namespace tongban::viewmodels
