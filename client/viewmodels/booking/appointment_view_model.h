// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/booking_service.h"
#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/sync_state.h"

namespace tongban::viewmodels
{

// One visit: a wish until the platform confirms it, then when, where, the code for the desk or who comes; cancelling;
// rating afterwards.
class AppointmentViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString appointmentId READ appointmentId WRITE setAppointmentId NOTIFY appointmentIdChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    // A value of the design system's Tone.
    Q_PROPERTY(int tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(tongban::viewmodels::sync_state::Value syncState READ syncState NOTIFY changed FINAL)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed FINAL)
    Q_PROPERTY(QString placeText READ placeText NOTIFY changed FINAL)
    // 取号码, empty until confirmed.
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString visitor READ visitor NOTIFY changed FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed FINAL)
    Q_PROPERTY(bool canRate READ canRate NOTIFY changed FINAL)
    Q_PROPERTY(int ratedStars READ ratedStars NOTIFY changed FINAL)
    Q_PROPERTY(QString rateAskText READ rateAskText NOTIFY changed FINAL)

public:
    explicit AppointmentViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString appointmentId() const;
    void setAppointmentId(const QString& id);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] int tone() const;
    [[nodiscard]] sync_state::Value syncState() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString visitor() const;
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] bool canCancel() const;
    [[nodiscard]] bool canRate() const;
    [[nodiscard]] int ratedStars() const;
    [[nodiscard]] QString rateAskText() const;

    Q_INVOKABLE void cancel();
    // What to come to and when, for somebody who comes along or drives; says so while nothing is held yet.
    Q_INVOKABLE void share();
    Q_INVOKABLE void rate(int stars, const QString& text);

Q_SIGNALS:
    void appointmentIdChanged();
    void changed();

protected:
    void load() override;

private:
    [[nodiscard]] QString shareText() const;
    void take(const services::AppointmentView& view);

    QString m_appointmentId;
    services::AppointmentView m_view;
    QString m_officeName;
};

} // namespace tongban::viewmodels
