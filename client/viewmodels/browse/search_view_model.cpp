// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/browse/search_view_model.h"

#include "client/services/services.h"
#include "client/viewmodels/browse/guide_rows.h"

#include <algorithm>
#include <chrono>

namespace tongban::viewmodels
{

namespace
{
// More is not read on a list that is ranked.
constexpr int kResults = 50;
// While one types: what is seen without scrolling.
constexpr int kAtOnce = 20;
// Of what most people come for: as many as are seen without scrolling.
constexpr int kSuggested = 12;
// Who types on within this time has not looked at what was found.
constexpr std::chrono::milliseconds kPause{200};

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
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(services::SearchReach::Everything); });
    setState(page_state::Ready);
    suggest();
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
        //: Above the guides most people come for, while nothing is typed in the search.
        return m_suggests ? tr("大家常办") : QString();
    if (m_results.count() >= (m_settled ? kResults : kAtOnce))
        //: Above the results of a search: there are more than these.
        return tr("找到 %n 项以上", nullptr, m_results.count());
    //: Above the results of a search.
    return tr("找到 %n 项", nullptr, m_results.count());
}

void SearchViewModel::load()
{
    ++m_asked;
    m_pause.stop();
    if (!m_query.trimmed().isEmpty())
        return ask(services::SearchReach::Names);
    suggest();
}

void SearchViewModel::suggest()
{
    show(services().catalogue().popular(kSuggested),
         [this, asked = m_asked](const std::vector<services::GuideLine>& lines) {
             if (asked != m_asked)
                 return;
             m_suggests = !lines.empty();
             m_results.setRows(guideRows(lines, services().catalogue()));
             setState(page_state::Ready);
             Q_EMIT resultsChanged();
         });
}

void SearchViewModel::ask(services::SearchReach reach)
{
    const int limit = reach == services::SearchReach::Names ? kAtOnce : kResults;
    show(services().catalogue().search(m_query, limit, reach),
         [this, asked = m_asked, reach](const std::vector<services::GuideLine>& lines) {
             if (asked == m_asked)
                 showFound(lines, reach);
         });
}

void SearchViewModel::showFound(const std::vector<services::GuideLine>& lines, services::SearchReach reach)
{
    m_suggests = false;
    m_settled = reach == services::SearchReach::Everything;
    if (!m_settled && lines.empty())
        return ask(services::SearchReach::Everything);
    if (!m_settled)
        m_pause.start();
    m_results.setRows(guideRows(lines, services().catalogue()));
    setState(lines.empty() ? page_state::Empty : page_state::Ready);
    Q_EMIT resultsChanged();
    if (m_settled)
        Q_EMIT settled();
}

} // namespace tongban::viewmodels
