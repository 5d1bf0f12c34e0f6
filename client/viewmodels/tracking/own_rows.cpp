// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/tracking/own_rows.h"

#include "client/domain/case_rules.h"
#include "client/viewmodels/text/case_due.h"
#include "client/viewmodels/text/case_text.h"
#include "client/viewmodels/text/date_text.h"

#include <QCoreApplication>

namespace tongban::viewmodels
{

namespace
{

QString ownWords(const char* source)
{
    return QCoreApplication::translate("OwnRows", source);
}

QString caseDetail(const services::CaseView& view, const QDate& today)
{
    const v1::Case& value = view.value;
    if (!view.refusal.empty())
        return QString::fromStdString(view.refusal);
    if (value.state() == v1::CASE_STATE_CORRECTION_ASKED)
        return QString::fromStdString(value.correction().reason());
    if (value.clock_stopped())
        return QString::fromStdString(value.clock_stopped_reason());
    if (const QString due = caseDueText(value, today); !due.isEmpty() && !domain::isClosed(value))
        return due;
    if (const QString end = caseEndText(value, today); !end.isEmpty())
        return end;
    //: %1 is the moment a case was sent.
    return value.submitted_ms() > 0
               ? ownWords(QT_TRANSLATE_NOOP("OwnRows", "%1 提交")).arg(momentText(value.submitted_ms(), today))
               : QString();
}

} // namespace

sync_state::Value syncStateOf(domain::SyncMark mark)
{
    switch (mark) {
    case domain::SyncMark::SavedHere: return sync_state::SavedHere;
    case domain::SyncMark::Sending: return sync_state::Sending;
    case domain::SyncMark::Confirmed: return sync_state::Confirmed;
    case domain::SyncMark::NeedsYou: return sync_state::NeedsYou;
    }
    return sync_state::SavedHere;
}

QString ownCaseState(const services::CaseView& view)
{
    const bool unsent = view.value.number().empty() && view.value.state() == v1::CASE_STATE_SUBMITTED &&
                        (view.mark == domain::SyncMark::SavedHere || view.mark == domain::SyncMark::Sending);
    //: The state of a case that has not reached the platform yet: it is on this device and goes by itself.
    return unsent ? ownWords(QT_TRANSLATE_NOOP("OwnRows", "已存下，联网后自动交")) : caseStateText(view.value);
}

QString ownVisitState(const services::AppointmentView& view)
{
    const bool asked = view.value.state() == v1::APPOINTMENT_STATE_REQUESTED ||
                       view.value.state() == v1::APPOINTMENT_STATE_UNSPECIFIED;
    if (asked && view.mark == domain::SyncMark::Confirmed) {
        //: The state of a visit that was asked for and has reached the platform; the counter has not named a time yet.
        return ownWords(QT_TRANSLATE_NOOP("OwnRows", "窗口已收到，等排时间"));
    }
    return appointmentStateText(view.value);
}

Row caseRow(const services::CaseView& view, const QDate& today)
{
    return {QString::fromStdString(view.value.id()),
            {QString::fromStdString(view.value.guide_name()), ownCaseState(view), int(caseTone(view.value)),
             syncStateOf(view.mark), caseDetail(view, today)}};
}

Row appointmentRow(const services::AppointmentView& view, const QString& officeName, const QDate& today)
{
    QString detail = visitTimeText(view.value, today);
    if (!view.refusal.empty())
        detail = QString::fromStdString(view.refusal);
    else if (!officeName.isEmpty())
        //: %1 is when, %2 where a visit is.
        detail = ownWords(QT_TRANSLATE_NOOP("OwnRows", "%1，%2")).arg(detail, officeName);
    return {QString::fromStdString(view.value.id()),
            {QString::fromStdString(view.value.guide_name()), ownVisitState(view), int(appointmentTone(view.value)),
             syncStateOf(view.mark), detail}};
}

QString draftNote(const v1::Draft& draft)
{
    if (draft.fields_size() > 0) {
        //: Of a form half filled in: two devices wrote something else in %n places, the person has to choose.
        return QCoreApplication::translate("OwnRows", "有 %n 处两台设备填得不一样，请选一个", nullptr,
                                           draft.fields_size());
    }
    if (draft.ended_elsewhere()) {
        //: Of a form half filled in: it was sent or thrown away on another device, what was written here was kept.
        return ownWords(QT_TRANSLATE_NOOP("OwnRows", "另一台设备上已经交了或删了"));
    }
    if (draft.begun_device_id().empty())
        return {};
    //: Of a form half filled in.
    return ownWords(QT_TRANSLATE_NOOP("OwnRows", "在另一台设备上开始的"));
}

QString visitTimeText(const v1::Appointment& value, const QDate& today)
{
    const bool given = value.has_slot() && !value.slot().date().empty();
    if (!given && value.wishes().empty())
        return ownWords(QT_TRANSLATE_NOOP("OwnRows", "时间由窗口安排"));
    const v1::SlotWish& when = given ? value.slot() : value.wishes(0);
    const QString day = dayText(when.date(), today);
    if (when.starts().empty())
        return day;
    //: %1 is a day, %2 and %3 are times of day.
    const QString words = ownWords(QT_TRANSLATE_NOOP("OwnRows", "%1 %2—%3"))
                              .arg(day, QString::fromStdString(when.starts()), QString::fromStdString(when.ends()));
    //: %1 is the time wished for; nothing is held yet.
    return given ? words : ownWords(QT_TRANSLATE_NOOP("OwnRows", "想约 %1")).arg(words);
}

} // namespace tongban::viewmodels
