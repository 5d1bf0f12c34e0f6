// SPDX-License-Identifier: Apache-2.0
#include "server/person/visits/visit_operations.h"

#include "client/domain/booking_rules.h"
#include "server/person/cases/case_book.h"
#include "server/person/cases/case_number.h"
#include "server/person/cases/case_operations.h"
#include "server/person/exchange/results.h"
#include "server/person/visits/slot_book.h"
#include "sync/base/limits.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

constexpr int kAlternatives = 3;

std::string timeOf(const v1::SlotWish& wish)
{
    return wish.date() + " " + wish.starts() + "–" + wish.ends();
}

v1::SlotWish wishOf(const v1::Slot& slot)
{
    v1::SlotWish wish;
    wish.set_date(slot.date());
    wish.set_starts(slot.starts());
    wish.set_ends(slot.ends());
    return wish;
}

// The free slot a wish means; null when there is none.
const v1::Slot* freeSlot(const std::vector<v1::Slot>& slots, const v1::SlotWish& wish)
{
    const auto found = std::find_if(slots.begin(), slots.end(), [&](const v1::Slot& slot) {
        return slot.date() == wish.date() && slot.starts() == wish.starts() && slot.free() > 0;
    });
    return found == slots.end() ? nullptr : &*found;
}

std::string refusalText(const std::vector<v1::Slot>& slots)
{
    std::string text = "您想要的时间已经约满。";
    int named = 0;
    for (const v1::Slot& slot : slots) {
        if (slot.free() <= 0)
            continue;
        text += (named == 0 ? "还可以约：" : "；") + timeOf(wishOf(slot));
        if (++named == kAlternatives)
            break;
    }
    return text + (named == 0 ? "近期没有空位，请过些天再看。" : "。");
}

v1::Appointment newAppointment(const Scope& scope, const v1::Appointment& asked)
{
    v1::Appointment value = asked;
    value.set_principal_id(scope.principalId);
    value.set_state(v1::APPOINTMENT_STATE_REQUESTED);
    value.clear_slot();
    value.clear_code();
    value.clear_refusal();
    value.clear_visitor();
    value.clear_confirmed_ms();
    value.clear_done_ms();
    value.clear_outcome();
    value.clear_rating();
    value.set_sample(true);
    if (const v1::Guide* guide = scope.desk.catalogue.guide(value.guide_id()))
        value.set_guide_name(guide->name());
    return value;
}

Result<> confirm(Scope& scope, CaseBook& book, v1::Appointment& value, const v1::Slot& slot)
{
    TRY_ASSIGN(const bool taken,
               scope.store.slots().take(value.id(), value.office_id(), slot.date(), slot.starts(), slot.capacity()));
    if (!taken)
        return fail(ErrorCode::Internal, "a slot seen as free was not");
    TRY_ASSIGN(std::string code, nextVisitCode(scope.store, slot.date()));
    value.set_state(v1::APPOINTMENT_STATE_CONFIRMED);
    *value.mutable_slot() = wishOf(slot);
    value.set_code(std::move(code));
    value.set_confirmed_ms(toMillis(scope.now()));
    return book.tell(scope.principalId, "预约成功",
                     "“" + value.guide_name() + "”约在 " + timeOf(value.slot()) + "，取号码 " + value.code() + "。",
                     {{}, value.id()});
}

Result<v1::OperationResult> bookCounter(Scope& scope, v1::Appointment value)
{
    if (!scope.desk.catalogue.office(value.office_id()))
        return rejected("unknown_office", "没有这个办事地点。");
    if (value.wishes_size() == 0)
        return rejected("payload_invalid", "没有选时间。");
    TRY_ASSIGN(const auto slots,
               SlotBook(scope.store, scope.desk)
                   .slots(value.office_id(), value.guide_id(), domain::chinaTime(scope.now()).date, limits::kSlotDays));
    CaseBook book(scope.store, scope.desk);
    const v1::Slot* given = nullptr;
    for (const v1::SlotWish& wish : value.wishes()) {
        given = freeSlot(slots, wish);
        if (given)
            break;
    }
    if (given) {
        TRY(confirm(scope, book, value, *given));
        TRY(book.save(scope.principalId, value));
        return accepted();
    }
    value.set_state(v1::APPOINTMENT_STATE_REFUSED);
    value.set_refusal(refusalText(slots));
    TRY(book.save(scope.principalId, value));
    TRY(book.tell(scope.principalId, "没有约上", "“" + value.guide_name() + "”：" + value.refusal(), {{}, value.id()}));
    return accepted("slot_taken", value.refusal());
}

bool tooLate(const Scope& scope, const v1::Appointment& value)
{
    const v1::Guide* guide = scope.desk.catalogue.guide(value.guide_id());
    return !domain::mayCancel(value, guide ? guide->booking() : v1::BookingRule(), domain::chinaTime(scope.now()));
}

} // namespace

Result<v1::OperationResult> requestAppointment(Scope& scope, const v1::Operation&,
                                               const v1::RequestAppointmentPayload& payload)
{
    const v1::Appointment& asked = payload.appointment();
    if (asked.id().empty() || asked.id().size() > limits::kRecordIdBytes)
        return rejected("payload_invalid", "预约的编号不对。");
    TRY_ASSIGN(const auto held, scope.store.records().find("appointment", asked.id()));
    if (held)
        return conflict("appointment_exists", "这个预约已经提交过了。");
    const v1::Guide* guide = scope.desk.catalogue.guide(asked.guide_id());
    if (!asked.guide_id().empty() && !guide)
        return rejected("unknown_guide", "没有这个事项。");
    v1::Appointment value = newAppointment(scope, asked);
    if (value.kind() == v1::APPOINTMENT_KIND_COUNTER)
        return bookCounter(scope, std::move(value));
    if (value.kind() != v1::APPOINTMENT_KIND_HOME_VISIT && value.kind() != v1::APPOINTMENT_KIND_PROXY)
        return rejected("payload_invalid", "预约的方式不对。");
    if (value.kind() == v1::APPOINTMENT_KIND_HOME_VISIT && value.address().empty())
        return rejected("address_missing", "上门要写清地址。");
    CaseBook book(scope.store, scope.desk);
    TRY(book.save(scope.principalId, value));
    TRY(book.tell(scope.principalId,
                  value.kind() == v1::APPOINTMENT_KIND_HOME_VISIT ? "已收到上门申请" : "已收到帮办申请",
                  "“" + value.guide_name() + "”：工作人员确认后会告诉您谁来、什么时候来。", {{}, value.id()}));
    return accepted();
}

Result<v1::OperationResult> cancelAppointment(Scope& scope, const v1::Operation&,
                                              const v1::CancelAppointmentPayload& payload)
{
    CaseBook book(scope.store, scope.desk);
    TRY_ASSIGN(auto value, book.findAppointment(scope.principalId, payload.appointment_id()));
    if (!value)
        return rejected("not_found", "没有这个预约。");
    if (!domain::isOpen(*value))
        return conflict("state_changed", "这个预约已经结束，不用取消。");
    if (tooLate(scope, *value))
        return rejected("too_late_to_cancel", "离预约时间太近，已经不能在网上取消，请打 12345。");
    TRY(scope.store.slots().release(value->id()));
    value->set_state(v1::APPOINTMENT_STATE_CANCELLED);
    TRY(book.save(scope.principalId, *value));
    TRY(book.tell(scope.principalId, "预约已取消", "“" + value->guide_name() + "”的预约已取消。", {{}, value->id()}));
    return accepted();
}

Result<v1::OperationResult> rateAppointment(Scope& scope, const v1::Operation& operation,
                                            const v1::RateAppointmentPayload& payload)
{
    CaseBook book(scope.store, scope.desk);
    TRY_ASSIGN(auto value, book.findAppointment(scope.principalId, payload.appointment_id()));
    if (!value)
        return rejected("not_found", "没有这个预约。");
    if (value->state() != v1::APPOINTMENT_STATE_DONE)
        return conflict("state_changed", "办完以后才能评价。");
    if (value->has_rating())
        return rejected("rated_twice", "已经评价过了。");
    v1::Rating rating = payload.rating();
    if (!takeRating(scope, operation, rating))
        return rejected("not_yours_to_rate", "评价由办事人本人作出，代办人不能替他评。");
    *value->mutable_rating() = rating;
    TRY(book.save(scope.principalId, *value));
    return accepted();
}

} // namespace tongban::server
