// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/home/home_view_model.h"

#include "client/domain/booking_rules.h"
#include "client/domain/case_rules.h"
#include "client/domain/materials/material_rules.h"
#include "client/services/catalogue_service.h"
#include "client/services/form_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/browse/guide_rows.h"
#include "client/viewmodels/text/case_text.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/text/guide_names.h"
#include "client/viewmodels/tracking/own_rows.h"

namespace tongban::viewmodels
{

namespace
{

constexpr int kPopular = 8;

Row withKind(const char* kind, const Row& row, const QString& guideId)
{
    QVariantList values{QString::fromLatin1(kind)};
    values += row.values;
    values.append(guideId);
    return {QString::fromLatin1(kind) + QLatin1Char('/') + row.id, values};
}

} // namespace

HomeViewModel::HomeViewModel(QObject* parent)
    : PageViewModel(parent)
    , m_popular(guideRoles())
{
    connect(&services().catalogue(), &services::CatalogueService::catalogueChanged, this, &HomeViewModel::load);
    connect(&services().principals(), &services::PrincipalService::activeChanged, this, &HomeViewModel::load);
    connect(&services().principals(), &services::PrincipalService::principalsChanged, this, &HomeViewModel::loadDue);
    connect(&services().cases(), &services::CaseService::changed, this, &HomeViewModel::loadUnderWay);
    connect(&services().bookings(), &services::BookingService::changed, this, &HomeViewModel::loadUnderWay);
    connect(&services().forms(), &services::FormService::draftsChanged, this, &HomeViewModel::loadUnderWay);
    load();
}

RowListModel* HomeViewModel::due()
{
    return &m_due;
}

RowListModel* HomeViewModel::underWay()
{
    return &m_underWay;
}

RowListModel* HomeViewModel::popular()
{
    return &m_popular;
}

RowListModel* HomeViewModel::themes()
{
    return &m_themes;
}

RowListModel* HomeViewModel::announcements()
{
    return &m_announcements;
}

void HomeViewModel::load()
{
    loadDue();
    if (services().principals().active() != nullptr)
        loadUnderWay();
    loadGuides();
}

void HomeViewModel::loadDue()
{
    QList<Row> rows;
    const QDate today = regionToday();
    if (const v1::Principal* active = services().principals().active()) {
        for (const v1::PersonalDate& date : active->profile().dates()) {
            const QDate day = dateOf(date.due_date());
            if (!day.isValid() || today.daysTo(day) > date.remind_days_before())
                continue;
            rows.append({QString::fromStdString(date.id()),
                         {QString::fromStdString(date.name()), daysLeftText(day, today), dayText(day, today),
                          QString::fromStdString(date.guide_id()), day < today}});
        }
    }
    m_due.setRows(rows);
}

// Papers promised for later (容缺) are dates not to be missed, as long as they are taken.
void HomeViewModel::addPromises(const std::vector<services::CaseView>& views)
{
    // One comes sooner than the office asks.
    constexpr int kRemindDays = 14;
    const QDate today = regionToday();
    QList<Row> rows;
    for (const Row& row : m_due.rows()) {
        if (!row.id.startsWith(QLatin1String("promise:")))
            rows.append(row);
    }
    for (const services::CaseView& view : views) {
        for (const v1::MaterialStatus& status : view.value.submission().materials()) {
            const QDate day = dateOf(status.promised_date());
            if (!domain::maySupply(view.value) || !domain::promisedDay(status) || today.daysTo(day) > kRemindDays)
                continue;
            const QString id =
                QStringLiteral("promise:") + QString::fromStdString(view.value.id() + status.material_id());
            //: On the first page: a paper that was promised for later has to be handed in; %1 is the paper.
            rows.append({id,
                         {tr("补交：%1").arg(QString::fromStdString(status.name())), daysLeftText(day, today),
                          dayText(day, today), QString::fromStdString(view.value.guide_id()), day < today}});
        }
    }
    m_due.setRows(rows);
}

void HomeViewModel::takeDrafts(const std::vector<v1::Draft>& drafts, const services::GuideNames& names)
{
    m_drafts.clear();
    for (const v1::Draft& draft : drafts) {
        const bool asks = draft.fields_size() > 0;
        const QString note = draftNote(draft);
        //: State of a form that is being filled in.
        const QVariantList values{nameIn(names, draft.guide_id()), note.isEmpty() ? tr("填到一半") : note,
                                  int(asks ? Tone::Warning : Tone::Neutral), sync_state::SavedHere,
                                  momentText(draft.changed_ms(), regionToday())};
        m_drafts.append(
            withKind("draft", {QString::fromStdString(draft.id()), values}, QString::fromStdString(draft.guide_id())));
    }
    showUnderWay();
}

void HomeViewModel::loadUnderWay()
{
    if (services().principals().active() == nullptr)
        return;
    const QDate today = regionToday();
    show(services().forms().drafts(), [this](const std::vector<v1::Draft>& drafts) {
        show(services().catalogue().guideNames(guideIdsOf(drafts)),
             [this, drafts](const services::GuideNames& names) { takeDrafts(drafts, names); });
    });
    show(services().cases().cases(), [this, today](const std::vector<services::CaseView>& views) {
        addPromises(views);
        m_cases.clear();
        for (const services::CaseView& view : views) {
            if (!domain::isClosed(view.value))
                m_cases.append(withKind("case", caseRow(view, today), QString::fromStdString(view.value.guide_id())));
        }
        showUnderWay();
    });
    show(services().bookings().appointments(), [this, today](const std::vector<services::AppointmentView>& views) {
        m_visits.clear();
        for (const services::AppointmentView& view : views) {
            if (domain::isOpen(view.value))
                m_visits.append(withKind("appointment", appointmentRow(view, {}, today),
                                         QString::fromStdString(view.value.guide_id())));
        }
        showUnderWay();
    });
}

void HomeViewModel::showUnderWay()
{
    m_underWay.setRows(m_cases + m_visits + m_drafts);
}

void HomeViewModel::loadGuides()
{
    show(services().catalogue().popular(kPopular), [this](const std::vector<services::GuideLine>& lines) {
        m_popular.setRows(guideRows(lines, services().catalogue()));
        setState(page_state::Ready);
    });
    show(services().catalogue().terms(v1::TERM_KIND_THEME), [this](const std::vector<v1::Term>& terms) {
        QList<Row> rows;
        for (const v1::Term& term : terms)
            rows.append({QString::fromStdString(term.id()),
                         {QString::fromStdString(term.name()), QString::fromStdString(term.icon())}});
        m_themes.setRows(rows);
    });
    show(services().catalogue().announcements(), [this](const std::vector<v1::Announcement>& announcements) {
        QList<Row> rows;
        for (const v1::Announcement& said : announcements) {
            rows.append({QString::fromStdString(said.id()),
                         {QString::fromStdString(said.title()), QString::fromStdString(said.text()),
                          dayText(said.date(), regionToday())}});
        }
        m_announcements.setRows(rows);
    });
}

} // namespace tongban::viewmodels
