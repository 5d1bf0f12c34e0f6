// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/overlay.h"
#include "sync/base/result.h"
#include "tongban/v1/person.pb.h"
#include "tongban/v1/sync.pb.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <vector>

namespace tongban::services
{

class ServiceContext;

// An appointment as the person sees it; unconfirmed it is a wish and nothing is held.
using AppointmentView = domain::Overlaid<v1::Appointment>;

// Visits of the active principal: at a counter, at home, through a helper. UI thread.
class BookingService : public QObject
{
    Q_OBJECT

public:
    explicit BookingService(ServiceContext& context, QObject* parent = nullptr);

    // Free slots as the platform sees them now. Unavailable: no network; then wishes are made from the office's hours.
    [[nodiscard]] QFuture<Result<std::vector<v1::Slot>>> freeSlots(const QString& officeId, const QString& guideId,
                                                                   const QString& fromDate, int days);
    // Saves the wish on this device and sends it when it can; `appointment.id` is made here. Returns it.
    [[nodiscard]] QFuture<Result<QString>> request(v1::Appointment appointment);
    [[nodiscard]] QFuture<Result<void>> cancel(const QString& appointmentId, const QString& reason);
    [[nodiscard]] QFuture<Result<void>> rate(const QString& appointmentId, const v1::Rating& rating);

    // Nearest first.
    [[nodiscard]] QFuture<Result<std::vector<AppointmentView>>> appointments() const;
    [[nodiscard]] QFuture<Result<AppointmentView>> appointment(const QString& id) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QFuture<Result<void>> write(const std::string& appointmentId, const char* kind,
                                              const std::string& payload);

    ServiceContext& m_context;
};

} // namespace tongban::services
