// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/guide/kept_guides_view_model.h"

#include "client/services/catalogue_service.h"
#include "client/services/guide_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/text/date_text.h"

#include <QDate>

namespace tongban::viewmodels
{

namespace
{

constexpr int kMostSeen = 20;

} // namespace

KeptGuidesViewModel::KeptGuidesViewModel(QObject* parent)
    : PageViewModel(parent)
{
    connect(&services().guides(), &services::GuideService::changed, this, &KeptGuidesViewModel::load);
    connect(&services().principals(), &services::PrincipalService::activeChanged, this, &KeptGuidesViewModel::load);
    load();
}

RowListModel* KeptGuidesViewModel::favourites()
{
    return &m_favourites;
}

RowListModel* KeptGuidesViewModel::lastSeen()
{
    return &m_lastSeen;
}

QList<Row> KeptGuidesViewModel::rowsOf(const std::vector<v1::Checklist>& lists) const
{
    QList<Row> rows;
    for (const v1::Checklist& list : lists) {
        const QString id = QString::fromStdString(list.guide_id());
        const QString name = services().catalogue().guideName(id);
        // A guide that was withdrawn leads nowhere any more.
        if (name.isEmpty())
            continue;
        //: When a guide was last looked at; %1 is a day and time.
        const QString seen =
            list.last_seen_ms() == 0 ? QString() : tr("%1 看过").arg(momentText(list.last_seen_ms(), regionToday()));
        rows.append({id, {name, seen}});
    }
    return rows;
}

void KeptGuidesViewModel::load()
{
    show(services().guides().favourites(), [this](const std::vector<v1::Checklist>& favourites) {
        m_favourites.setRows(rowsOf(favourites));
        show(services().guides().lastSeen(kMostSeen), [this](const std::vector<v1::Checklist>& seen) {
            m_lastSeen.setRows(rowsOf(seen));
            const bool none = m_favourites.count() == 0 && m_lastSeen.count() == 0;
            setState(none ? page_state::Empty : page_state::Ready);
        });
    });
}

} // namespace tongban::viewmodels
