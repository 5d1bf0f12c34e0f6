// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/browse/browse_view_model.h"

#include "client/services/services.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/browse/guide_rows.h"

namespace tongban::viewmodels
{

namespace
{

v1::TermKind kindOf(BrowseViewModel::Way way)
{
    switch (way) {
    case BrowseViewModel::Way::Theme: return v1::TERM_KIND_THEME;
    case BrowseViewModel::Way::LifeEvent: return v1::TERM_KIND_LIFE_EVENT;
    case BrowseViewModel::Way::Department: return v1::TERM_KIND_DEPARTMENT;
    case BrowseViewModel::Way::Audience: return v1::TERM_KIND_AUDIENCE;
    case BrowseViewModel::Way::HomeVisit: break;
    }
    return v1::TERM_KIND_THEME;
}

services::GuideFilter filterOf(BrowseViewModel::Way way, const QString& termId)
{
    services::GuideFilter filter;
    switch (way) {
    case BrowseViewModel::Way::Theme: filter.theme = termId.toStdString(); break;
    case BrowseViewModel::Way::LifeEvent: filter.lifeEvent = termId.toStdString(); break;
    case BrowseViewModel::Way::Department: filter.department = termId.toStdString(); break;
    case BrowseViewModel::Way::Audience: filter.audience = termId.toStdString(); break;
    case BrowseViewModel::Way::HomeVisit: filter.homeVisit = true; break;
    }
    return filter;
}

QString nameOf(const v1::Term& term)
{
    const bool english = AppContext::instance().language() == QLatin1String("en") && !term.name_en().empty();
    return QString::fromStdString(english ? term.name_en() : term.name());
}

} // namespace

BrowseViewModel::BrowseViewModel(QObject* parent)
    : PageViewModel(parent)
    , m_guides(guideRoles())
{
    connect(&services().catalogue(), &services::CatalogueService::catalogueChanged, this, &BrowseViewModel::load);
    load();
}

BrowseViewModel::Way BrowseViewModel::way() const
{
    return m_way;
}

void BrowseViewModel::setWay(Way way)
{
    if (way == m_way)
        return;
    m_way = way;
    m_termId.clear();
    Q_EMIT wayChanged();
    Q_EMIT termChanged();
    load();
}

QString BrowseViewModel::termId() const
{
    return m_termId;
}

void BrowseViewModel::setTermId(const QString& termId)
{
    if (termId == m_termId)
        return;
    m_termId = termId;
    Q_EMIT termChanged();
    load();
}

QString BrowseViewModel::termName() const
{
    return m_termId.isEmpty() ? QString() : services().catalogue().termName(m_termId.toStdString());
}

RowListModel* BrowseViewModel::terms()
{
    return &m_terms;
}

RowListModel* BrowseViewModel::guides()
{
    return &m_guides;
}

void BrowseViewModel::load()
{
    if (m_way != Way::HomeVisit)
        loadTerms();
    if (m_way == Way::HomeVisit || !m_termId.isEmpty())
        loadGuides();
}

void BrowseViewModel::loadTerms()
{
    show(services().catalogue().terms(kindOf(m_way)), [this](const std::vector<v1::Term>& terms) {
        QList<Row> rows;
        for (const v1::Term& term : terms)
            rows.append({QString::fromStdString(term.id()), {nameOf(term), QString::fromStdString(term.icon())}});
        m_terms.setRows(rows);
        if (m_termId.isEmpty())
            setState(rows.isEmpty() ? page_state::Empty : page_state::Ready);
    });
}

void BrowseViewModel::loadGuides()
{
    show(services().catalogue().browse(filterOf(m_way, m_termId)),
         [this](const std::vector<services::GuideLine>& lines) {
             m_guides.setRows(guideRows(lines, services().catalogue()));
             setState(lines.empty() ? page_state::Empty : page_state::Ready);
         });
}

} // namespace tongban::viewmodels
