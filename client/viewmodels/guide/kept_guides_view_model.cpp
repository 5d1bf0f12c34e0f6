// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/guide/kept_guides_view_model.h"

#include "client/services/catalogue_service.h"
#include "client/services/guide_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/text/guide_names.h"

#include <QDate>

namespace tongban::viewmodels
{

namespace
{

constexpr int kMostSeen = 20;

QList<Row> rowsOf(const std::vector<v1::Checklist>& lists, const services::GuideNames& names)
{
    QList<Row> rows;
    for (const v1::Checklist& list : lists) {
        const QString name = nameIn(names, list.guide_id());
        // A guide that was withdrawn leads nowhere any more.
        if (name.isEmpty())
            continue;
        //: When a guide was last looked at; %1 is a day and time.
        const QString seen =
            list.last_seen_ms() == 0
                ? QString()
                : KeptGuidesViewModel::tr("%1 看过").arg(momentText(list.last_seen_ms(), regionToday()));
        rows.append({QString::fromStdString(list.guide_id()), {name, seen}});
    }
    return rows;
}

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

void KeptGuidesViewModel::load()
{
    show(services().guides().favourites(), [this](const std::vector<v1::Checklist>& favourites) {
        show(services().guides().lastSeen(kMostSeen), [this, favourites](const std::vector<v1::Checklist>& seen) {
            std::vector<std::string> ids = guideIdsOf(favourites);
            const std::vector<std::string> others = guideIdsOf(seen);
            ids.insert(ids.end(), others.begin(), others.end());
            show(services().catalogue().guideNames(ids), [this, favourites, seen](const services::GuideNames& names) {
                m_favourites.setRows(rowsOf(favourites, names));
                m_lastSeen.setRows(rowsOf(seen, names));
                const bool none = m_favourites.count() == 0 && m_lastSeen.count() == 0;
                setState(none ? page_state::Empty : page_state::Ready);
            });
        });
    });
}

} // namespace tongban::viewmodels
