// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/case_desk.h"

#include "server/person/cases/case_result.h"
#include "server/person/cases/case_states.h"
#include "server/person/cases/case_steps.h"
#include "server/person/cases/due_date.h"
#include "server/person/region_time.h"

#include <utility>

namespace tongban::server
{

namespace
{

constexpr int kDaysToCorrect = 15;

// Starts what comes next and says so; a step outside the clock stops it.
void goOn(CaseBook& book, v1::Case& value)
{
    for (const std::string& id : startNextSteps(value)) {
        v1::CaseStep& step = *runningStep(value, id);
        book.addEvent(value, v1::CASE_EVENT_KIND_STEP_STARTED, step.name() + "开始。");
        v1::CaseEvent& event = *value.mutable_events(value.events_size() - 1);
        event.set_step_id(id);
        event.set_department_id(step.department_id());
        if (step.outside_clock() && !value.clock_stopped()) {
            value.set_clock_stopped(true);
            value.set_clock_stopped_reason(step.name());
            book.addEvent(value, v1::CASE_EVENT_KIND_CLOCK_STOPPED, step.name() + "期间不计入办理时限。");
        }
    }
}

std::string nameOf(const v1::Case& value)
{
    return "“" + value.guide_name() + "”";
}

} // namespace

CaseDesk::CaseDesk(Store& store, const DeskContext& desk)
    : m_store(store)
    , m_desk(desk)
{
}

Result<> CaseDesk::change(std::string_view reference, v1::CaseEventKind kind, const Change& change)
{
    TRY_ASSIGN(auto transaction, m_store.begin());
    CaseBook book(m_store, m_desk);
    TRY_ASSIGN(HeldCase held, book.caseNamed(reference));
    if (!mayHappen(held.value, kind))
        return fail(ErrorCode::FailedPrecondition,
                    "case " + held.value.number() + " is in a state that does not allow it");
    TRY(change(book, held));
    held.value.set_overdue(isOverdue(held.value, m_desk.clock.now()));
    TRY(book.save(held.principalId, held.value));
    return transaction.commit();
}

Result<> CaseDesk::accept(std::string_view reference)
{
    return change(reference, v1::CASE_EVENT_KIND_ACCEPTED, [this](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        value.set_state(v1::CASE_STATE_ACCEPTED);
        value.set_accepted_ms(toMillis(m_desk.clock.now()));
        setDueDate(value, m_desk.catalogue, m_desk.clock.now());
        const std::string due = value.due_date().empty() ? std::string() : "，承诺 " + value.due_date() + " 前办结";
        book.addEvent(value, v1::CASE_EVENT_KIND_ACCEPTED, "已受理，从今天起计算时限。");
        goOn(book, value);
        return book.tell(held.principalId, "已受理", nameOf(value) + "已受理" + due + "。", {value.id(), {}});
    });
}

Result<> CaseDesk::askCorrection(std::string_view reference, std::string text, std::vector<v1::CorrectionItem> items)
{
    return change(reference, v1::CASE_EVENT_KIND_CORRECTION_ASKED, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        value.set_state(v1::CASE_STATE_CORRECTION_ASKED);
        v1::Correction& correction = *value.mutable_correction();
        correction.Clear();
        correction.set_reason(text);
        correction.set_asked_ms(toMillis(m_desk.clock.now()));
        correction.set_due_date(isoDate(regionDay(m_desk.clock.now()) + std::chrono::days{kDaysToCorrect}));
        for (const v1::CorrectionItem& item : items)
            *correction.add_items() = item;
        book.addEvent(value, v1::CASE_EVENT_KIND_CORRECTION_ASKED, text);
        return book.tell(held.principalId, "请补正", nameOf(value) + "需要补正：" + text, {value.id(), {}});
    });
}

Result<> CaseDesk::passStep(std::string_view reference, std::string_view stepId)
{
    return change(reference, v1::CASE_EVENT_KIND_STEP_PASSED, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        v1::CaseStep* step = runningStep(value, stepId);
        if (!step)
            return fail(ErrorCode::FailedPrecondition, "no such step is under way");
        step->set_progress(v1::STEP_PROGRESS_PASSED);
        step->set_passed_ms(toMillis(m_desk.clock.now()));
        value.set_state(v1::CASE_STATE_IN_REVIEW);
        book.addEvent(value, v1::CASE_EVENT_KIND_STEP_PASSED, step->name() + "已完成。");
        v1::CaseEvent& event = *value.mutable_events(value.events_size() - 1);
        event.set_step_id(step->step_id());
        event.set_department_id(step->department_id());
        if (step->outside_clock() && value.clock_stopped()) {
            value.set_clock_stopped(false);
            value.clear_clock_stopped_reason();
            book.addEvent(value, v1::CASE_EVENT_KIND_CLOCK_RESUMED, "恢复计时。");
        }
        goOn(book, value);
        return {};
    });
}

Result<> CaseDesk::finish(std::string_view reference, std::string text)
{
    return change(reference, v1::CASE_EVENT_KIND_FINISHED, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        for (v1::CaseStep& step : *value.mutable_steps()) {
            if (step.progress() == v1::STEP_PROGRESS_PASSED)
                continue;
            step.set_progress(v1::STEP_PROGRESS_PASSED);
            step.set_passed_ms(toMillis(m_desk.clock.now()));
        }
        const std::string words = text.empty() ? "已办结，准予办理。" : std::move(text);
        value.set_state(v1::CASE_STATE_FINISHED);
        value.set_finished_ms(toMillis(m_desk.clock.now()));
        value.set_clock_stopped(false);
        value.clear_clock_stopped_reason();
        value.mutable_result()->set_granted(true);
        value.mutable_result()->set_code("0");
        value.mutable_result()->set_text(words);
        book.addEvent(value, v1::CASE_EVENT_KIND_GRANTED, "准予。");
        book.addEvent(value, v1::CASE_EVENT_KIND_FINISHED, words);
        if (const v1::Guide* guide = m_desk.catalogue.guide(value.guide_id())) {
            TRY(giveLicence(m_store, m_desk, *guide, held));
            TRY(rollDates(m_store, m_desk, *guide, held.principalId));
        }
        return book.tell(held.principalId, "已办结", nameOf(value) + "：" + words + "请您本人评价。", {value.id(), {}});
    });
}

Result<> CaseDesk::reject(std::string_view reference, std::string reason)
{
    TRY_ASSIGN(const HeldCase before, CaseBook(m_store, m_desk).caseNamed(reference));
    const bool early = mayHappen(before.value, v1::CASE_EVENT_KIND_NOT_ACCEPTED);
    const auto kind = early ? v1::CASE_EVENT_KIND_NOT_ACCEPTED : v1::CASE_EVENT_KIND_REFUSED;
    return change(reference, kind, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        value.set_state(early ? v1::CASE_STATE_NOT_ACCEPTED : v1::CASE_STATE_REFUSED);
        value.set_finished_ms(toMillis(m_desk.clock.now()));
        value.mutable_result()->set_granted(false);
        value.mutable_result()->set_code("1");
        value.mutable_result()->set_text(reason);
        book.addEvent(value, kind, reason);
        return book.tell(held.principalId, early ? "不予受理" : "不予办理", nameOf(value) + "：" + reason,
                         {value.id(), {}});
    });
}

Result<> CaseDesk::answerRating(std::string_view reference, std::string text)
{
    return change(reference, v1::CASE_EVENT_KIND_RATING_ANSWERED, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        if (!value.has_rating())
            return fail(ErrorCode::FailedPrecondition, "the case has no rating");
        v1::Rating& rating = value.has_later_rating() ? *value.mutable_later_rating() : *value.mutable_rating();
        rating.set_answer(text);
        rating.set_answered_ms(toMillis(m_desk.clock.now()));
        book.addEvent(value, v1::CASE_EVENT_KIND_RATING_ANSWERED, text);
        return book.tell(held.principalId, "您的评价有了回复", text, {value.id(), {}});
    });
}

} // namespace tongban::server
