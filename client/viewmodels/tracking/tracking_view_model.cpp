// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/tracking/tracking_view_model.h"

#include "client/services/catalogue_service.h"
#include "client/services/form_service.h"
#include "client/services/outbox_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/text/guide_names.h"
#include "client/viewmodels/tracking/own_rows.h"

namespace tongban::viewmodels
{

TrackingViewModel::TrackingViewModel(QObject* parent)
    : PageViewModel(parent)
{
    connect(&services().cases(), &services::CaseService::changed, this, &TrackingViewModel::load);
    connect(&services().bookings(), &services::BookingService::changed, this, &TrackingViewModel::load);
    connect(&services().forms(), &services::FormService::draftsChanged, this, &TrackingViewModel::load);
    connect(&services().principals(), &services::PrincipalService::activeChanged, this, &TrackingViewModel::load);
    load();
}

RowListModel* TrackingViewModel::cases()
{
    return &m_cases;
}

RowListModel* TrackingViewModel::appointments()
{
    return &m_appointments;
}

RowListModel* TrackingViewModel::drafts()
{
    return &m_drafts;
}

RowListModel* TrackingViewModel::licences()
{
    return &m_licences;
}

RowListModel* TrackingViewModel::messages()
{
    return &m_messages;
}

void TrackingViewModel::load()
{
    m_outstanding = 5;
    show(services().cases().cases(), [this](const std::vector<services::CaseView>& views) {
        QList<Row> rows;
        for (const services::CaseView& view : views)
            rows.append(caseRow(view, regionToday()));
        m_cases.setRows(rows);
        settle();
    });
    show(services().bookings().appointments(), [this](const std::vector<services::AppointmentView>& views) {
        QList<Row> rows;
        for (const services::AppointmentView& view : views)
            rows.append(appointmentRow(view, {}, regionToday()));
        m_appointments.setRows(rows);
        settle();
    });
    loadDrafts();
    loadLicences();
    loadMessages();
}

void TrackingViewModel::loadDrafts()
{
    show(services().forms().drafts(), [this](const std::vector<v1::Draft>& drafts) {
        show(services().catalogue().guideNames(guideIdsOf(drafts)), [this, drafts](const services::GuideNames& names) {
            QList<Row> rows;
            for (const v1::Draft& draft : drafts) {
                rows.append({QString::fromStdString(draft.id()),
                             {nameIn(names, draft.guide_id()), momentText(draft.changed_ms(), regionToday()),
                              QString::fromStdString(draft.guide_id()), QString::fromStdString(draft.case_id()),
                              draftNote(draft), draft.fields_size() > 0}});
            }
            m_drafts.setRows(rows);
            settle();
        });
    });
}

void TrackingViewModel::loadLicences()
{
    show(services().cases().licences(), [this](const std::vector<v1::Licence>& licences) {
        QList<Row> rows;
        for (const v1::Licence& licence : licences) {
            //: Validity of an e-licence without an end.
            const QString until = licence.valid_until().empty()
                                      ? tr("长期有效")
                                      //: %1 is the last day an e-licence is valid.
                                      : tr("有效期到 %1").arg(dayText(licence.valid_until(), regionToday()));
            rows.append({QString::fromStdString(licence.id()), {QString::fromStdString(licence.name()), until}});
        }
        m_licences.setRows(rows);
        settle();
    });
}

void TrackingViewModel::loadMessages()
{
    show(services().cases().messages(), [this](const std::vector<v1::Message>& messages) {
        QList<Row> rows;
        for (const v1::Message& message : messages) {
            rows.append({QString::fromStdString(message.id()),
                         {QString::fromStdString(message.title()), QString::fromStdString(message.text()),
                          momentText(message.at_ms(), regionToday()), message.read(),
                          QString::fromStdString(message.case_id())}});
        }
        m_messages.setRows(rows);
        settle();
    });
}

// Empty only once all lists have come and none holds anything.
void TrackingViewModel::settle()
{
    if (--m_outstanding > 0)
        return;
    const bool empty =
        m_cases.count() + m_appointments.count() + m_drafts.count() + m_licences.count() + m_messages.count() == 0;
    setState(empty ? page_state::Empty : page_state::Ready);
}

void TrackingViewModel::discardDraft(const QString& draftId)
{
    act(services().forms().discard(draftId), [] {});
}

void TrackingViewModel::markRead(const QString& messageId)
{
    act(services().cases().markRead(messageId), [] {});
}

void TrackingViewModel::refresh()
{
    services().outbox().sendNow();
}

} // namespace tongban::viewmodels
