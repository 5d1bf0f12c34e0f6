// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/booking_service.h"
#include "client/services/case_service.h"
#include "client/viewmodels/row_list_model.h"
#include "client/viewmodels/sync_state.h"

#include <QDate>

namespace tongban::viewmodels
{

[[nodiscard]] sync_state::Value syncStateOf(domain::SyncMark mark);

// What is true of a case now: before it has reached the platform it is not 已提交.
[[nodiscard]] QString ownCaseState(const services::CaseView& view);

// What is true of a visit now: once the platform has the wish it is no wish any more.
[[nodiscard]] QString ownVisitState(const services::AppointmentView& view);

// How a case and a visit look in lists everywhere. Roles: title, stateText, tone, syncState, detail.
[[nodiscard]] Row caseRow(const services::CaseView& view, const QDate& today);
[[nodiscard]] Row appointmentRow(const services::AppointmentView& view, const QString& officeName, const QDate& today);

// What is to be said of a form half filled in, beside when it was last changed: that one has to choose, that it was
// begun on another device or has ended there; empty: nothing.
[[nodiscard]] QString draftNote(const v1::Draft& draft);

// When a visit is or is wished for, in words.
[[nodiscard]] QString visitTimeText(const v1::Appointment& value, const QDate& today);

} // namespace tongban::viewmodels
