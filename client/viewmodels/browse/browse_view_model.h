// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"

namespace tongban::viewmodels
{

// Finding a guide without typing: by theme, life event, department or for whom it is; and those for which somebody
// comes home.
class BrowseViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Way way READ way WRITE setWay NOTIFY wayChanged FINAL)
    // Empty: the terms of `way` are listed; else the guides of this term.
    Q_PROPERTY(QString termId READ termId WRITE setTermId NOTIFY termChanged FINAL)
    Q_PROPERTY(QString termName READ termName NOTIFY termChanged FINAL)
    // Roles: name, icon; rowId is the term id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* terms READ terms CONSTANT FINAL)
    // Roles of guideRoles(); rowId is the guide id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* guides READ guides CONSTANT FINAL)

public:
    enum class Way {
        Theme,
        LifeEvent,
        Department,
        Audience,
        // No terms: the guides for which somebody comes home.
        HomeVisit,
    };
    Q_ENUM(Way)

    explicit BrowseViewModel(QObject* parent = nullptr);

    [[nodiscard]] Way way() const;
    void setWay(Way way);
    [[nodiscard]] QString termId() const;
    void setTermId(const QString& termId);
    [[nodiscard]] QString termName() const;
    [[nodiscard]] RowListModel* terms();
    [[nodiscard]] RowListModel* guides();

Q_SIGNALS:
    void wayChanged();
    void termChanged();

protected:
    void load() override;

private:
    void loadTerms();
    void loadGuides();

    Way m_way = Way::Theme;
    QString m_termId;
    RowListModel m_terms{{"name", "icon"}};
    RowListModel m_guides;
};

} // namespace tongban::viewmodels
