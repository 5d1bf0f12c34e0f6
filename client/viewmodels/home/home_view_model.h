// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/case_service.h"
#include "client/services/catalogue_service.h"
#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"

namespace tongban::viewmodels
{

// The first page: what must not be missed stands first ("还有20天"), then what is under way, then what people come for.
class HomeViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    // Roles: title, daysText, dayText, guideId, late; rowId is the date's id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* due READ due CONSTANT FINAL)
    // Cases and visits that are not over. Roles: kind ("case", "appointment", "draft"), title, stateText, tone,
    // syncState, detail, guideId.
    Q_PROPERTY(tongban::viewmodels::RowListModel* underWay READ underWay CONSTANT FINAL)
    // Roles of guideRoles(): what most people come for.
    Q_PROPERTY(tongban::viewmodels::RowListModel* popular READ popular CONSTANT FINAL)
    // Roles: name, icon; rowId is the theme id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* themes READ themes CONSTANT FINAL)
    // Roles: title, text, dayText.
    Q_PROPERTY(tongban::viewmodels::RowListModel* announcements READ announcements CONSTANT FINAL)

public:
    explicit HomeViewModel(QObject* parent = nullptr);

    [[nodiscard]] RowListModel* due();
    [[nodiscard]] RowListModel* underWay();
    [[nodiscard]] RowListModel* popular();
    [[nodiscard]] RowListModel* themes();
    [[nodiscard]] RowListModel* announcements();

protected:
    void load() override;

private:
    void loadDue();
    void loadUnderWay();
    void takeDrafts(const std::vector<v1::Draft>& drafts, const services::GuideNames& names);
    void addPromises(const std::vector<services::CaseView>& views);
    void showUnderWay();
    void loadGuides();

    RowListModel m_due{{"title", "daysText", "dayText", "guideId", "late"}};
    RowListModel m_underWay{{"kind", "title", "stateText", "tone", "syncState", "detail", "guideId"}};
    RowListModel m_popular;
    RowListModel m_themes{{"name", "icon"}};
    RowListModel m_announcements{{"title", "text", "dayText"}};
    QList<Row> m_drafts;
    QList<Row> m_cases;
    QList<Row> m_visits;
};

} // namespace tongban::viewmodels
