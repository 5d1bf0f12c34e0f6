// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"

namespace tongban::services
{
struct WaitingOperation;
} // namespace tongban::services

namespace tongban::viewmodels
{

// Every operation that waits: what it is, whose, why it waits and when it is tried next.
class WaitingViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    // Roles: title, forWhom, syncState (SyncState), reason, nextTry, principalId; rowId is the op id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* operations READ operations CONSTANT FINAL)

public:
    explicit WaitingViewModel(QObject* parent = nullptr);

    [[nodiscard]] RowListModel* operations();

    Q_INVOKABLE void sendNow();
    Q_INVOKABLE void dismiss(const QString& principalId, const QString& opId);

protected:
    void load() override;

private:
    RowListModel m_operations{{"title", "forWhom", "syncState", "reason", "nextTry", "principalId"}};
};

} // namespace tongban::viewmodels
