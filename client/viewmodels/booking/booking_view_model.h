// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_view_model.h"
#include "client/viewmodels/row_list_model.h"
#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/sync.pb.h"

#include <QVariantList>

#include <vector>

namespace tongban::viewmodels
{

// Booking a visit: office, day, time. Without a network the days and times come from the office's hours and what is
// chosen is a wish: it never looks booked. Home visits and help are asked for with a place and a time of day.
class BookingViewModel : public tongban::viewmodels::PageViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString guideId READ guideId WRITE setGuideId NOTIFY guideIdChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    // Roles: name, address, openText; rowId is the office id.
    Q_PROPERTY(tongban::viewmodels::RowListModel* offices READ offices CONSTANT FINAL)
    Q_PROPERTY(QString officeId READ officeId WRITE setOfficeId NOTIFY changed FINAL)
    // Rows { text, value (ISO date) } for a choice among days.
    Q_PROPERTY(QVariantList days READ days NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed FINAL)
    // Rows { text, hint (how many are free), value ("09:00-10:00") }.
    Q_PROPERTY(QVariantList times READ times NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time WRITE setTime NOTIFY changed FINAL)
    // True: the platform was not reached, what is chosen is a wish.
    Q_PROPERTY(bool wishing READ wishing NOTIFY changed FINAL)
    Q_PROPERTY(QString rules READ rules NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(bool homeVisitOffered READ homeVisitOffered NOTIFY changed FINAL)

public:
    // Who comes to whom.
    enum class Help {
        HomeVisit,
        Proxy,
    };
    Q_ENUM(Help)

    explicit BookingViewModel(QObject* parent = nullptr);

    [[nodiscard]] QString guideId() const;
    void setGuideId(const QString& guideId);
    [[nodiscard]] QString title() const;
    [[nodiscard]] RowListModel* offices();
    [[nodiscard]] QString officeId() const;
    void setOfficeId(const QString& officeId);
    [[nodiscard]] QVariantList days() const;
    [[nodiscard]] QString day() const;
    void setDay(const QString& day);
    [[nodiscard]] QVariantList times() const;
    [[nodiscard]] QString time() const;
    void setTime(const QString& time);
    [[nodiscard]] bool wishing() const;
    [[nodiscard]] QString rules() const;
    [[nodiscard]] QString phone() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool homeVisitOffered() const;

    // What was chosen before, or is asked for by another page; each part counts as long as it is still offered, and ""
    // is no wish.
    Q_INVOKABLE void comeBackTo(const QString& officeId, const QString& day, const QString& time);
    // At a counter, at the day and time chosen.
    Q_INVOKABLE void book(const QString& phone, const QString& phoneOwner);
    // Somebody comes home, or does it for one. `wish` is "morning", "afternoon" or "any".
    Q_INVOKABLE void askHelp(Help help, const QString& address, const QString& wish, const QString& phone,
                             const QString& phoneOwner);

Q_SIGNALS:
    void guideIdChanged();
    void changed();
    void booked(const QString& appointmentId);

protected:
    void load() override;

private:
    void takeOffices(const std::vector<v1::Office>& offices);
    void loadSlots();
    void chooseAgain();
    void wishFromHours();
    [[nodiscard]] const v1::Office* office() const;
    [[nodiscard]] v1::Appointment draft(v1::AppointmentKind kind, const QString& phone,
                                        const QString& phoneOwner) const;
    void request(const v1::Appointment& appointment);

    QString m_guideId;
    v1::Guide m_guide;
    std::vector<v1::Office> m_officeRecords;
    RowListModel m_offices{{"name", "address", "openText"}};
    QString m_officeId;
    std::vector<v1::Slot> m_slots;
    bool m_wishing = false;
    QString m_day;
    QString m_time;
    // What comeBackTo() was told, until it was seen whether it is offered.
    QString m_officeBefore;
    QString m_dayBefore;
    QString m_timeBefore;
};

} // namespace tongban::viewmodels
