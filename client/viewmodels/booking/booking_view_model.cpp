// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/booking/booking_view_model.h"

#include "client/domain/booking_rules.h"
#include "client/services/booking_service.h"
#include "client/services/catalogue_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/guide/office_rows.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/text/guide_text.h"
#include "sync/base/clock.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tongban::viewmodels
{

namespace
{

// As far as any rule seen goes, with a holiday week in between.
constexpr int kDaysAsked = 21;

QString timeValue(const std::string& starts, const std::string& ends)
{
    return QString::fromStdString(starts + "-" + ends);
}

} // namespace

BookingViewModel::BookingViewModel(QObject* parent)
    : PageViewModel(parent)
{
}

QString BookingViewModel::guideId() const
{
    return m_guideId;
}

void BookingViewModel::setGuideId(const QString& guideId)
{
    if (guideId == m_guideId)
        return;
    m_guideId = guideId;
    Q_EMIT guideIdChanged();
    load();
}

void BookingViewModel::load()
{
    if (m_guideId.isEmpty())
        return;
    show(services().catalogue().guide(m_guideId), [this](const v1::Guide& guide) {
        m_guide = guide;
        Q_EMIT changed();
        show(services().catalogue().officesFor(m_guideId),
             [this](const std::vector<v1::Office>& offices) { takeOffices(offices); });
    });
}

void BookingViewModel::takeOffices(const std::vector<v1::Office>& offices)
{
    m_officeRecords.clear();
    QList<Row> rows;
    const domain::LocalTime now = domain::chinaTime(SystemClock().now());
    for (const v1::Office& office : offices) {
        if (!domain::isBookingOffered(m_guide.booking(), office))
            continue;
        m_officeRecords.push_back(office);
        const domain::OpenState state = domain::openState(office, now, services().catalogue().workCalendar());
        rows.append({QString::fromStdString(office.id()),
                     {QString::fromStdString(office.name()), QString::fromStdString(office.address()),
                      openText(state, now.date)}});
    }
    m_offices.setRows(rows);
    setState(rows.isEmpty() ? page_state::Empty : page_state::Ready);
    const auto before =
        std::find_if(rows.begin(), rows.end(), [this](const Row& row) { return row.id == m_officeBefore; });
    if (!rows.isEmpty())
        setOfficeId(before == rows.end() ? rows.constFirst().id : before->id);
    Q_EMIT changed();
}

void BookingViewModel::comeBackTo(const QString& officeId, const QString& day, const QString& time)
{
    m_officeBefore = officeId;
    m_dayBefore = day;
    m_timeBefore = time;
}

// Once: whoever goes to another office chooses anew.
void BookingViewModel::chooseAgain()
{
    const auto offers = [](const QVariantList& rows, const QString& value) {
        return std::any_of(rows.begin(), rows.end(), [&](const QVariant& row) {
            return row.toMap().value(QStringLiteral("value")).toString() == value;
        });
    };
    const QString day = std::exchange(m_dayBefore, {});
    const QString time = std::exchange(m_timeBefore, {});
    if (m_officeId != m_officeBefore || !m_day.isEmpty() || !offers(days(), day))
        return;
    m_day = day;
    if (offers(times(), time))
        m_time = time;
}

const v1::Office* BookingViewModel::office() const
{
    const auto found = std::find_if(m_officeRecords.begin(), m_officeRecords.end(), [this](const v1::Office& office) {
        return office.id() == m_officeId.toStdString();
    });
    return found == m_officeRecords.end() ? nullptr : &*found;
}

QString BookingViewModel::officeId() const
{
    return m_officeId;
}

void BookingViewModel::setOfficeId(const QString& officeId)
{
    if (officeId == m_officeId)
        return;
    m_officeId = officeId;
    m_day.clear();
    m_time.clear();
    loadSlots();
}

void BookingViewModel::loadSlots()
{
    const QString from = regionToday().toString(Qt::ISODate);
    services()
        .bookings()
        .freeSlots(m_officeId, m_guideId, from, kDaysAsked)
        .then(this, [this](const Result<std::vector<v1::Slot>>& found) {
            m_wishing = !found.has_value();
            if (found)
                m_slots = *found;
            else
                wishFromHours();
            chooseAgain();
            Q_EMIT changed();
        });
}

// Without the platform: the times the office's hours give. Nobody knows which are free, so it is a wish.
void BookingViewModel::wishFromHours()
{
    m_slots.clear();
    const v1::Office* chosen = office();
    if (chosen == nullptr)
        return;
    const domain::WorkCalendar& calendar = services().catalogue().workCalendar();
    const domain::Date today = domain::chinaTime(SystemClock().now()).date;
    for (const domain::Date day : domain::daysOffered(m_guide.booking(), *chosen, today, calendar)) {
        for (const v1::SlotWish& wish : domain::slotsOn(*chosen, day, calendar)) {
            v1::Slot slot;
            slot.set_date(wish.date());
            slot.set_starts(wish.starts());
            slot.set_ends(wish.ends());
            m_slots.push_back(slot);
        }
    }
}

QString BookingViewModel::title() const
{
    return everydayName(m_guide);
}

RowListModel* BookingViewModel::offices()
{
    return &m_offices;
}

QVariantList BookingViewModel::days() const
{
    QVariantList rows;
    QSet<QString> seen;
    for (const v1::Slot& slot : m_slots) {
        const QString date = QString::fromStdString(slot.date());
        if (seen.contains(date) || (!m_wishing && slot.free() <= 0))
            continue;
        seen.insert(date);
        rows.append(QVariantMap{{QStringLiteral("text"), dayText(slot.date(), regionToday())},
                                {QStringLiteral("value"), date}});
    }
    return rows;
}

QString BookingViewModel::day() const
{
    return m_day;
}

void BookingViewModel::setDay(const QString& day)
{
    m_day = day;
    m_time.clear();
    Q_EMIT changed();
}

QVariantList BookingViewModel::times() const
{
    QVariantList rows;
    for (const v1::Slot& slot : m_slots) {
        if (slot.date() != m_day.toStdString() || (!m_wishing && slot.free() <= 0))
            continue;
        //: A time to be booked, from one time of day to another.
        const QString text =
            tr("%1—%2").arg(QString::fromStdString(slot.starts()), QString::fromStdString(slot.ends()));
        //: How many places are left at a time.
        const QString hint = m_wishing ? QString() : tr("还有 %n 个", nullptr, slot.free());
        rows.append(QVariantMap{{QStringLiteral("text"), text},
                                {QStringLiteral("hint"), hint},
                                {QStringLiteral("value"), timeValue(slot.starts(), slot.ends())}});
    }
    return rows;
}

QString BookingViewModel::time() const
{
    return m_time;
}

void BookingViewModel::setTime(const QString& time)
{
    m_time = time;
    Q_EMIT changed();
}

bool BookingViewModel::wishing() const
{
    return m_wishing;
}

QString BookingViewModel::rules() const
{
    return QString::fromStdString(m_guide.booking().note());
}

QString BookingViewModel::phone() const
{
    const v1::Principal* active = services().principals().active();
    return active == nullptr ? QString() : QString::fromStdString(active->profile().phone());
}

QString BookingViewModel::address() const
{
    const v1::Principal* active = services().principals().active();
    return active == nullptr ? QString() : QString::fromStdString(active->profile().address());
}

bool BookingViewModel::homeVisitOffered() const
{
    return domain::isHomeVisitOffered(m_guide);
}

v1::Appointment BookingViewModel::draft(v1::AppointmentKind kind, const QString& phone, const QString& phoneOwner) const
{
    v1::Appointment appointment;
    appointment.set_kind(kind);
    appointment.set_principal_id(services().principals().activeId());
    appointment.set_guide_id(m_guide.id());
    appointment.set_guide_name(m_guide.name());
    appointment.set_contact_phone(phone.toStdString());
    appointment.set_contact_phone_owner(phoneOwner.toStdString());
    appointment.set_state(v1::APPOINTMENT_STATE_REQUESTED);
    return appointment;
}

void BookingViewModel::book(const QString& phone, const QString& phoneOwner)
{
    v1::Appointment appointment = draft(v1::APPOINTMENT_KIND_COUNTER, phone, phoneOwner);
    appointment.set_office_id(m_officeId.toStdString());
    v1::SlotWish* wish = appointment.add_wishes();
    wish->set_date(m_day.toStdString());
    wish->set_starts(m_time.section(QLatin1Char('-'), 0, 0).toStdString());
    wish->set_ends(m_time.section(QLatin1Char('-'), 1, 1).toStdString());
    request(appointment);
}

void BookingViewModel::askHelp(Help help, const QString& address, const QString& wish, const QString& phone,
                               const QString& phoneOwner)
{
    const bool home = help == Help::HomeVisit;
    v1::Appointment appointment =
        draft(home ? v1::APPOINTMENT_KIND_HOME_VISIT : v1::APPOINTMENT_KIND_PROXY, phone, phoneOwner);
    appointment.set_address(address.toStdString());
    appointment.set_note(wish.toStdString());
    request(appointment);
}

void BookingViewModel::request(const v1::Appointment& appointment)
{
    act(services().bookings().request(appointment), [this](const QString& id) {
        AppContext::instance().announce(tr("已存在本机"));
        Q_EMIT booked(id);
    });
}

} // namespace tongban::viewmodels
