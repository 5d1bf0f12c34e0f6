// SPDX-License-Identifier: Apache-2.0
#include "client/services/booking_service.h"

#include "client/services/ground/network_tools.h"
#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"

#include <algorithm>
#include <utility>

namespace tongban::services
{

namespace
{

using AppointmentViews = std::vector<AppointmentView>;

Result<AppointmentViews> readAppointments(Stores& stores)
{
    TRY_ASSIGN(const v1::PrincipalEntry entry, stores.activeEntry());
    TRY_ASSIGN(store::PrincipalFile* const file, stores.person(entry.principal().id()));
    TRY_ASSIGN(const std::vector<v1::Appointment> base, file->records().all<v1::Appointment>("appointment"));
    TRY_ASSIGN(const std::vector<v1::OutboxEntry> outbox, file->outbox().all());
    AppointmentViews views = domain::overlayAppointments(base, outbox, entry.principal().id());
    const auto when = [](const AppointmentView& view) {
        const v1::Appointment& value = view.value;
        if (value.has_slot())
            return value.slot().date();
        return value.wishes().empty() ? std::string() : value.wishes(0).date();
    };
    std::stable_sort(views.begin(), views.end(),
                     [&](const AppointmentView& a, const AppointmentView& b) { return when(a) < when(b); });
    return views;
}

} // namespace

BookingService::BookingService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

QFuture<Result<std::vector<v1::Slot>>> BookingService::freeSlots(const QString& officeId, const QString& guideId,
                                                                 const QString& fromDate, int days)
{
    v1::ListSlotsRequest request;
    request.set_office_id(officeId.toStdString());
    request.set_guide_id(guideId.toStdString());
    request.set_from_date(fromDate.toStdString());
    request.set_days(days);
    return m_context.work().run([this, request](Stores& stores) -> Result<std::vector<v1::Slot>> {
        TRY_ASSIGN(store::Vault* const vault, stores.vault());
        TRY_ASSIGN(const v1::DeviceState state, vault->state());
        NetworkTools network(m_context.ports(), [token = state.token()] { return token; });
        TRY_ASSIGN(const v1::ListSlotsResponse answer, network.apis().listSlots(request));
        return std::vector<v1::Slot>(answer.slots().begin(), answer.slots().end());
    });
}

QFuture<Result<void>> BookingService::write(const std::string& appointmentId, const char* kind,
                                            const std::string& payload)
{
    auto job = [this, appointmentId, kind, payload](Stores& stores) -> Result<void> {
        TRY_ASSIGN(const v1::PrincipalEntry entry, stores.activeEntry());
        TRY(m_context.writeOperation(stores,
                                     {entry.principal().id(), kind, "appointment/" + appointmentId, payload, {}, {}}));
        return {};
    };
    return m_context.work().run(std::move(job)).then(this, [this](const Result<void>& result) {
        Q_EMIT changed();
        return result;
    });
}

QFuture<Result<QString>> BookingService::request(v1::Appointment appointment)
{
    appointment.set_id(m_context.newId());
    v1::RequestAppointmentPayload payload;
    *payload.mutable_appointment() = appointment;
    const QString id = QString::fromStdString(appointment.id());
    return write(appointment.id(), "appointment.request", payload.SerializeAsString())
        .then(this, [id](const Result<void>& result) { return result.map([&id] { return id; }); });
}

QFuture<Result<void>> BookingService::cancel(const QString& appointmentId, const QString& reason)
{
    v1::CancelAppointmentPayload payload;
    payload.set_appointment_id(appointmentId.toStdString());
    payload.set_reason(reason.toStdString());
    return write(appointmentId.toStdString(), "appointment.cancel", payload.SerializeAsString());
}

QFuture<Result<void>> BookingService::rate(const QString& appointmentId, const v1::Rating& rating)
{
    v1::RateAppointmentPayload payload;
    payload.set_appointment_id(appointmentId.toStdString());
    *payload.mutable_rating() = rating;
    return write(appointmentId.toStdString(), "appointment.rate", payload.SerializeAsString());
}

QFuture<Result<AppointmentViews>> BookingService::appointments() const
{
    return m_context.work().run(readAppointments);
}

QFuture<Result<AppointmentView>> BookingService::appointment(const QString& id) const
{
    return m_context.work().run([id = id.toStdString()](Stores& stores) -> Result<AppointmentView> {
        TRY_ASSIGN(const AppointmentViews views, readAppointments(stores));
        for (const AppointmentView& view : views) {
            if (view.value.id() == id)
                return view;
        }
        return fail(ErrorCode::NotFound, "no such appointment");
    });
}

} // namespace tongban::services
