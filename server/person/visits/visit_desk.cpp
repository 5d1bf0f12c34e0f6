// SPDX-License-Identifier: Apache-2.0
#include "server/person/visits/visit_desk.h"

#include "server/person/cases/case_number.h"
#include "server/person/cases/case_result.h"

#include <utility>

namespace tongban::server
{

VisitDesk::VisitDesk(Store& store, const DeskContext& desk)
    : m_store(store)
    , m_desk(desk)
{
}

Result<> VisitDesk::confirm(std::string_view reference, std::string visitor, const v1::SlotWish& window)
{
    TRY_ASSIGN(auto transaction, m_store.begin());
    CaseBook book(m_store, m_desk);
    TRY_ASSIGN(HeldAppointment held, book.appointmentNamed(reference));
    v1::Appointment& value = held.value;
    if (value.state() != v1::APPOINTMENT_STATE_REQUESTED)
        return fail(ErrorCode::FailedPrecondition, "the appointment does not wait for a visitor");
    TRY_ASSIGN(std::string code, nextVisitCode(m_store, window.date()));
    value.set_state(v1::APPOINTMENT_STATE_CONFIRMED);
    value.set_visitor(std::move(visitor));
    *value.mutable_slot() = window;
    value.set_code(std::move(code));
    value.set_confirmed_ms(toMillis(m_desk.clock.now()));
    TRY(book.save(held.principalId, value));
    TRY(book.tell(held.principalId, "上门时间定了",
                  value.visitor() + " " + window.date() + " " + window.starts() + "–" + window.ends() +
                      " 到，见面先对核对码 " + value.code() + "。",
                  {{}, value.id()}));
    return transaction.commit();
}

Result<> VisitDesk::done(std::string_view reference, std::string outcome)
{
    TRY_ASSIGN(auto transaction, m_store.begin());
    CaseBook book(m_store, m_desk);
    TRY_ASSIGN(HeldAppointment held, book.appointmentNamed(reference));
    v1::Appointment& value = held.value;
    if (value.state() != v1::APPOINTMENT_STATE_CONFIRMED)
        return fail(ErrorCode::FailedPrecondition, "the appointment was not confirmed");
    value.set_state(v1::APPOINTMENT_STATE_DONE);
    value.set_done_ms(toMillis(m_desk.clock.now()));
    value.set_outcome(std::move(outcome));
    TRY(book.save(held.principalId, value));
    const v1::Guide* guide = m_desk.catalogue.guide(value.guide_id());
    if (guide && value.kind() == v1::APPOINTMENT_KIND_HOME_VISIT)
        TRY(rollDates(m_store, m_desk, *guide, held.principalId));
    TRY(book.tell(held.principalId, "办好了", "“" + value.guide_name() + "”：" + value.outcome() + " 请您本人评价。",
                  {{}, value.id()}));
    return transaction.commit();
}

} // namespace tongban::server
