// SPDX-License-Identifier: Apache-2.0
#include "server/app/clerk_list.h"

#include "server/person/cases/case_book.h"

#include <ostream>

namespace tongban::server
{

namespace
{

const char* nameOf(v1::CaseState state)
{
    switch (state) {
    case v1::CASE_STATE_SUBMITTED: return "submitted";
    case v1::CASE_STATE_RETURNED_PRE: return "returned";
    case v1::CASE_STATE_CORRECTION_ASKED: return "correction-asked";
    case v1::CASE_STATE_CORRECTION_SENT: return "correction-sent";
    case v1::CASE_STATE_NOT_ACCEPTED: return "not-accepted";
    case v1::CASE_STATE_ACCEPTED: return "accepted";
    case v1::CASE_STATE_IN_REVIEW: return "in-review";
    case v1::CASE_STATE_SPECIAL_PROCEDURE: return "special-procedure";
    case v1::CASE_STATE_GRANTED: return "granted";
    case v1::CASE_STATE_REFUSED: return "refused";
    case v1::CASE_STATE_FINISHED: return "finished";
    case v1::CASE_STATE_DELIVERING: return "delivering";
    case v1::CASE_STATE_WITHDRAWN: return "withdrawn";
    case v1::CASE_STATE_TERMINATED: return "terminated";
    default: return "unknown";
    }
}

const char* nameOf(v1::AppointmentState state)
{
    switch (state) {
    case v1::APPOINTMENT_STATE_REQUESTED: return "requested";
    case v1::APPOINTMENT_STATE_CONFIRMED: return "confirmed";
    case v1::APPOINTMENT_STATE_REFUSED: return "refused";
    case v1::APPOINTMENT_STATE_CANCELLED: return "cancelled";
    case v1::APPOINTMENT_STATE_DONE: return "done";
    case v1::APPOINTMENT_STATE_MISSED: return "missed";
    default: return "unknown";
    }
}

const char* nameOf(v1::AppointmentKind kind)
{
    switch (kind) {
    case v1::APPOINTMENT_KIND_COUNTER: return "counter";
    case v1::APPOINTMENT_KIND_HOME_VISIT: return "home-visit";
    case v1::APPOINTMENT_KIND_PROXY: return "proxy";
    default: return "unknown";
    }
}

std::string orDash(const std::string& text)
{
    return text.empty() ? "-" : text;
}

std::string runningSteps(const v1::Case& value)
{
    std::string steps;
    for (const v1::CaseStep& step : value.steps()) {
        if (step.progress() == v1::STEP_PROGRESS_RUNNING)
            steps += (steps.empty() ? "" : ",") + step.step_id();
    }
    return orDash(steps);
}

} // namespace

Result<> printMatters(Store& store, const DeskContext& desk, std::ostream& out)
{
    CaseBook book(store, desk);
    TRY_ASSIGN(const auto cases, book.cases());
    for (const HeldCase& held : cases) {
        const v1::Case& value = held.value;
        out << "case " << value.id() << ' ' << orDash(value.number()) << ' ' << nameOf(value.state()) << ' '
            << value.guide_id() << ' ' << runningSteps(value) << ' ' << value.guide_name() << '\n';
    }
    TRY_ASSIGN(const auto appointments, book.appointments());
    for (const HeldAppointment& held : appointments) {
        const v1::Appointment& value = held.value;
        out << "appointment " << value.id() << ' ' << orDash(value.code()) << ' ' << nameOf(value.state()) << ' '
            << nameOf(value.kind()) << ' ' << value.guide_name() << '\n';
    }
    return {};
}

} // namespace tongban::server
