// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/booking/appointment_view_model.h"

#include "client/domain/booking_rules.h"
#include "client/domain/rating.h"
#include "client/services/catalogue_service.h"
#include "client/services/document_service.h"
#include "client/services/services.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/text/case_text.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/tracking/own_rows.h"

namespace tongban::viewmodels
{

AppointmentViewModel::AppointmentViewModel(QObject* parent)
    : PageViewModel(parent)
{
    connect(&services().bookings(), &services::BookingService::changed, this, &AppointmentViewModel::load);
}

QString AppointmentViewModel::appointmentId() const
{
    return m_appointmentId;
}

void AppointmentViewModel::setAppointmentId(const QString& id)
{
    if (id == m_appointmentId)
        return;
    m_appointmentId = id;
    Q_EMIT appointmentIdChanged();
    load();
}

void AppointmentViewModel::load()
{
    if (!m_appointmentId.isEmpty())
        show(services().bookings().appointment(m_appointmentId),
             [this](const services::AppointmentView& view) { take(view); });
}

void AppointmentViewModel::take(const services::AppointmentView& view)
{
    m_view = view;
    setState(page_state::Ready);
    Q_EMIT changed();
    if (view.value.office_id().empty())
        return;
    show(services().catalogue().office(QString::fromStdString(view.value.office_id())),
         [this](const v1::Office& office) {
             m_officeName = QString::fromStdString(office.name());
             Q_EMIT changed();
         });
}

QString AppointmentViewModel::title() const
{
    return QString::fromStdString(m_view.value.guide_name());
}

QString AppointmentViewModel::stateText() const
{
    return ownVisitState(m_view);
}

int AppointmentViewModel::tone() const
{
    return int(appointmentTone(m_view.value));
}

sync_state::Value AppointmentViewModel::syncState() const
{
    return syncStateOf(m_view.mark);
}

QString AppointmentViewModel::timeText() const
{
    return visitTimeText(m_view.value, regionToday());
}

QString AppointmentViewModel::placeText() const
{
    return m_view.value.kind() == v1::APPOINTMENT_KIND_HOME_VISIT ? QString::fromStdString(m_view.value.address())
                                                                  : m_officeName;
}

QString AppointmentViewModel::code() const
{
    return QString::fromStdString(m_view.value.code());
}

QString AppointmentViewModel::visitor() const
{
    return QString::fromStdString(m_view.value.visitor());
}

QString AppointmentViewModel::refusal() const
{
    return QString::fromStdString(m_view.refusal.empty() ? m_view.value.refusal() : m_view.refusal);
}

QString AppointmentViewModel::outcome() const
{
    return QString::fromStdString(m_view.value.outcome());
}

bool AppointmentViewModel::canCancel() const
{
    return domain::isOpen(m_view.value);
}

bool AppointmentViewModel::canRate() const
{
    return domain::mayRate(m_view.value);
}

int AppointmentViewModel::ratedStars() const
{
    return domain::starsOfLevel(m_view.value.rating().level());
}

QString AppointmentViewModel::rateAskText() const
{
    if (AppContext::instance().forSelf())
        //: Above the stars after a visit. Nothing is preset, it may be left out.
        return tr("服务怎么样？不评价也可以。");
    //: Above the stars, when one works for somebody else: %1 is that person, who is to choose the stars.
    return tr("请 %1 本人来评：服务怎么样？不评价也可以。").arg(AppContext::instance().forWhomName());
}

void AppointmentViewModel::cancel()
{
    act(services().bookings().cancel(m_appointmentId, {}),
        [] { AppContext::instance().announce(tr("已存在本机，正在取消")); });
}

QString AppointmentViewModel::shareText() const
{
    // Somebody's own address stays here: who is sent this knows it, or need not.
    const QString place = m_view.value.kind() == v1::APPOINTMENT_KIND_HOME_VISIT ? tr("上门来办") : m_officeName;
    //: A line of a message about a visit, handed on to somebody else; %1 is the code for the desk.
    const QString desk = code().isEmpty() ? QString() : tr("取号码 %1").arg(code());
    QStringList lines{title(), timeText(), place, stateText(), desk};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void AppointmentViewModel::share()
{
    if (const Result<void> shared = services().documents().shareText(title(), shareText()); !shared)
        return reportFailure(shared.error());
    AppContext::instance().announceShared();
}

void AppointmentViewModel::rate(int stars, const QString& text)
{
    v1::Rating rating;
    rating.set_level(domain::levelOfStars(stars));
    rating.set_text(text.toStdString());
    act(services().bookings().rate(m_appointmentId, rating),
        [] { AppContext::instance().announce(tr("谢谢，评价已保存")); });
}

} // namespace tongban::viewmodels
