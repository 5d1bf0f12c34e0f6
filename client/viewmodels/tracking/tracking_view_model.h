// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"

namespace tongban::viewmodels
{

// Everything under way for the principal: cases, visits, drafts, licences, messages. Each carries its state.
class TrackingViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    // Roles: title, stateText, tone, syncState, detail; rowId is the case id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* cases READ cases CONSTANT FINAL)
    // Roles as for cases; rowId is the appointment id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* appointments READ appointments CONSTANT FINAL)
    // Roles: title, detail, guideId, caseId, note, asks (one has to choose); rowId is the draft id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* drafts READ drafts CONSTANT FINAL)
    // Roles: title, detail; rowId is the licence id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* licences READ licences CONSTANT FINAL)
    // Roles: title, detail, when, read, caseId; rowId is the message id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* messages READ messages CONSTANT FINAL)

public:
    explicit TrackingViewModel(QObject* parent = nullptr);

    [[nodiscard]] RowListModel* cases();
    [[nodiscard]] RowListModel* appointments();
    [[nodiscard]] RowListModel* drafts();
    [[nodiscard]] RowListModel* licences();
    [[nodiscard]] RowListModel* messages();

    Q_INVOKABLE void discardDraft(const QString& draftId);
    Q_INVOKABLE void markRead(const QString& messageId);
    // Asks the platform for news now (pull to refresh).
    Q_INVOKABLE void refresh();

protected:
    void load() override;

private:
    void loadDrafts();
    void loadLicences();
    void loadMessages();
    void settle();

    RowListModel m_cases{{"title", "stateText", "tone", "syncState", "detail"}};
    RowListModel m_appointments{{"title", "stateText", "tone", "syncState", "detail"}};
    RowListModel m_drafts{{"title", "detail", "guideId", "caseId", "note", "asks"}};
    RowListModel m_licences{{"title", "detail"}};
    RowListModel m_messages{{"title", "detail", "when", "read", "caseId"}};
    int m_outstanding = 0;
};

} // namespace tongban::viewmodels
