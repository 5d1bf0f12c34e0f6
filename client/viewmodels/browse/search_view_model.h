// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/catalogue_service.h"
#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"

#include <QTimer>

#include <vector>

namespace tongban::viewmodels
{

// Search as one types: two-character words, pinyin, initials, everyday words. An older answer never overwrites a newer
// one. Before anything is typed the results are what most people come for.
class SearchViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    // Roles of guideRoles() (browse/guide_rows.h); rowId is the guide id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* results READ results CONSTANT FINAL)
    // What is typed asks for larger letters or a simpler program (长辈版).
    Q_PROPERTY(bool elderAsked READ elderAsked NOTIFY queryChanged FINAL)
    // "找到 3 项", for the eye and for screen readers; what the results are while nothing is asked for.
    Q_PROPERTY(QString countText READ countText NOTIFY resultsChanged FINAL)

public:
    explicit SearchViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString query() const;
    void setQuery(const QString& query);
    [[nodiscard]] RowListModel* results();
    [[nodiscard]] bool elderAsked() const;
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void queryChanged();
    void resultsChanged();
    // Nothing more comes for this query.
    void settled();

protected:
    void load() override;

private:
    // Names as one types; other texts once one pauses, or where no name is found.
    void ask(services::SearchReach reach);
    void suggest();
    void showFound(const std::vector<services::GuideLine>& lines, services::SearchReach reach);

    QString m_query;
    RowListModel m_results;
    int m_asked = 0;
    QTimer m_pause;
    bool m_settled = false;
    bool m_suggests = false;
};

} // namespace tongban::viewmodels
