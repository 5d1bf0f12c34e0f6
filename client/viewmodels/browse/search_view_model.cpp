// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/browse/search_view_model.h"

#include "client/services/services.h"
#include "client/viewmodels/browse/guide_rows.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{
// More is not read on a list that is ranked.
constexpr int kResults = 50;

// What people type who look for the elder mode; words of the language that is searched in, not of the program's.
const QStringList& elderWords()
{
    static const QStringList kWords{QStringLiteral("长辈"), QStringLiteral("大字"), QStringLiteral("字太小"),
                                    QStringLiteral("老人版"), QStringLiteral("老年版")};
    return kWords;
}
} // namespace

SearchViewModel::SearchViewModel(QObject* parent)
    : PageViewModel(parent)
    , m_results(guideRoles())
{
    connect(&services().catalogue(), &services::CatalogueService::catalogueChanged, this, &SearchViewModel::load);
    setState(page_state::Ready);
}

QString SearchViewModel::query() const
{
    return m_query;
}

void SearchViewModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    load();
}

RowListModel* SearchViewModel::results()
{
    return &m_results;
}

bool SearchViewModel::elderAsked() const
{
    return std::any_of(elderWords().begin(), elderWords().end(),
                       [this](const QString& word) { return m_query.contains(word); });
}

QString SearchViewModel::countText() const
{
    if (m_query.trimmed().isEmpty())
        return {};
    //: Above the results of a search.
    return tr("找到 %n 项", nullptr, m_results.count());
}

void SearchViewModel::load()
{
    const int asked = ++m_asked;
    if (m_query.trimmed().isEmpty()) {
        m_results.setRows({});
        setState(page_state::Ready);
        Q_EMIT resultsChanged();
        return;
    }
    show(services().catalogue().search(m_query, kResults),
         [this, asked](const std::vector<services::GuideLine>& lines) {
             if (asked != m_asked)
                 return;
             m_results.setRows(guideRows(lines, services().catalogue()));
             setState(lines.empty() ? page_state::Empty : page_state::Ready);
             Q_EMIT resultsChanged();
         });
}

} // namespace tongban::viewmodels
