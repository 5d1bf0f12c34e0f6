// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/case_desk.h"

#include "client/domain/calendar/dates.h"
#include "client/domain/case_rules.h"
#include "server/person/cases/case_result.h"
#include "server/person/cases/case_steps.h"
#include "server/person/cases/due_date.h"

#include <algorithm>
#include <utility>

namespace tongban::server
{

namespace
{

constexpr int kDaysToCorrect = 15;

std::string nameOf(const v1::Case& value)
{
    return "“" + value.guide_name() + "”";
}

Result<> happenToStep(CaseBook& book, v1::Case& value, const v1::CaseStep& step, v1::CaseEventKind kind,
                      std::string text)
{
    TRY(book.happen(value, kind, std::move(text)));
    v1::CaseEvent& event = *value.mutable_events(value.events_size() - 1);
    event.set_step_id(step.step_id());
    event.set_department_id(step.department_id());
    return {};
}

Result<> stopClock(CaseBook& book, v1::Case& value, const std::string& reason)
{
    if (value.clock_stopped())
        return {};
    TRY(book.happen(value, v1::CASE_EVENT_KIND_CLOCK_STOPPED, reason + "期间不计入办理时限。"));
    value.set_clock_stopped_reason(reason);
    return {};
}

Result<> resumeClock(CaseBook& book, v1::Case& value, const CatalogueIndex& catalogue)
{
    if (!value.clock_stopped())
        return {};
    TRY(book.happen(value, v1::CASE_EVENT_KIND_CLOCK_RESUMED, "恢复计时，最晚办结的日子往后顺延。"));
    moveDueDate(value, catalogue);
    return {};
}

// Starts what comes next; a step outside the clock stops it. The first step begins with the acceptance and is no event
// of its own.
Result<> goOn(CaseBook& book, const DeskContext& desk, v1::Case& value, bool first)
{
    for (const std::string& id : startNextSteps(value)) {
        v1::CaseStep& step = *runningStep(value, id);
        step.set_started_ms(toMillis(desk.clock.now()));
        setDueDate(step, value.guide_id(), desk.catalogue, desk.clock.now());
        if (!first && !value.clock_stopped())
            TRY(happenToStep(book, value, step, v1::CASE_EVENT_KIND_STEP_STARTED, step.name() + "开始。"));
        if (step.outside_clock())
            TRY(stopClock(book, value, step.name()));
    }
    return {};
}

} // namespace

CaseDesk::CaseDesk(Store& store, const DeskContext& desk)
    : m_store(store)
    , m_desk(desk)
{
}

Result<> CaseDesk::change(std::string_view reference, const Change& change)
{
    TRY_ASSIGN(auto transaction, m_store.begin());
    CaseBook book(m_store, m_desk);
    TRY_ASSIGN(HeldCase held, book.caseNamed(reference));
    TRY(change(book, held));
    held.value.set_overdue(isOverdue(held.value, m_desk.clock.now()));
    // Something has happened: it may be pressed again.
    held.value.set_urged(false);
    TRY(book.save(held.principalId, held.value));
    return transaction.commit();
}

Result<> CaseDesk::accept(std::string_view reference)
{
    return change(reference, [this](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        TRY(book.happen(value, v1::CASE_EVENT_KIND_ACCEPTED, "已受理，开始计算时限。"));
        setDueDate(value, m_desk.catalogue, m_desk.clock.now());
        TRY(goOn(book, m_desk, value, true));
        const std::string due = value.due_date().empty() ? std::string() : "，承诺 " + value.due_date() + " 前办结";
        return book.tell(held.principalId, "已受理", nameOf(value) + "已受理" + due + "。", {value.id(), {}});
    });
}

Result<> CaseDesk::askCorrection(std::string_view reference, std::string text, std::vector<v1::CorrectionItem> items)
{
    return change(reference, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        TRY(book.happen(value, v1::CASE_EVENT_KIND_CORRECTION_ASKED, text));
        v1::Correction& correction = *value.mutable_correction();
        correction.Clear();
        correction.set_reason(text);
        correction.set_asked_ms(toMillis(m_desk.clock.now()));
        correction.set_due_date(
            domain::formatDate(domain::addDays(domain::chinaTime(m_desk.clock.now()).date, kDaysToCorrect)));
        for (const v1::CorrectionItem& item : items)
            *correction.add_items() = item;
        return book.tell(held.principalId, "请补正", nameOf(value) + "需要补正：" + text, {value.id(), {}});
    });
}

Result<> CaseDesk::passStep(std::string_view reference, std::string_view stepId)
{
    return change(reference, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        v1::CaseStep* step = runningStep(value, stepId);
        if (!step)
            return fail(ErrorCode::FailedPrecondition, "no such step is under way");
        if (step->outside_clock())
            TRY(resumeClock(book, value, m_desk.catalogue));
        TRY(happenToStep(book, value, *step, v1::CASE_EVENT_KIND_STEP_PASSED, step->name() + "已完成。"));
        step->set_progress(v1::STEP_PROGRESS_PASSED);
        step->set_passed_ms(toMillis(m_desk.clock.now()));
        if (step->at_site())
            step->set_visit_date(domain::formatDate(domain::chinaTime(m_desk.clock.now()).date));
        return goOn(book, m_desk, value, false);
    });
}

Result<> CaseDesk::nameVisit(std::string_view reference, std::string_view stepId, const std::string& date)
{
    return change(reference, [&](CaseBook& book, HeldCase& held) -> Result<> {
        const auto steps = held.value.mutable_steps();
        const auto found = std::find_if(steps->begin(), steps->end(), [&](const v1::CaseStep& step) {
            return step.step_id() == stepId && step.at_site() && step.progress() != v1::STEP_PROGRESS_PASSED;
        });
        if (found == steps->end())
            return fail(ErrorCode::FailedPrecondition, "no such visit is to come");
        found->set_visit_date(date);
        return book.tell(held.principalId, "工作人员要来现场",
                         nameOf(held.value) + "：" + date + " " + found->name() + "。", {held.value.id(), {}});
    });
}

Result<> CaseDesk::finish(std::string_view reference, std::string text)
{
    const std::string words = text.empty() ? "已办结，准予办理。" : std::move(text);
    return change(reference, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        TRY(resumeClock(book, value, m_desk.catalogue));
        TRY(book.happen(value, v1::CASE_EVENT_KIND_GRANTED, "准予。"));
        TRY(book.happen(value, v1::CASE_EVENT_KIND_FINISHED, words));
        for (v1::CaseStep& step : *value.mutable_steps()) {
            if (step.progress() == v1::STEP_PROGRESS_PASSED)
                continue;
            step.set_progress(v1::STEP_PROGRESS_PASSED);
            step.set_passed_ms(toMillis(m_desk.clock.now()));
        }
        value.mutable_result()->set_granted(true);
        value.mutable_result()->set_code("0");
        value.mutable_result()->set_text(words);
        if (const v1::Guide* guide = m_desk.catalogue.guide(value.guide_id())) {
            TRY(giveLicence(m_store, m_desk, *guide, held));
            TRY(rollDates(m_store, m_desk, *guide, held.principalId));
        }
        return book.tell(held.principalId, "已办结", nameOf(value) + "：" + words + "请您本人评价。", {value.id(), {}});
    });
}

Result<> CaseDesk::reject(std::string_view reference, std::string reason)
{
    return change(reference, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        const bool early = domain::mayHappen(value, v1::CASE_EVENT_KIND_NOT_ACCEPTED);
        if (!early)
            TRY(resumeClock(book, value, m_desk.catalogue));
        TRY(book.happen(value, early ? v1::CASE_EVENT_KIND_NOT_ACCEPTED : v1::CASE_EVENT_KIND_REFUSED, reason));
        value.mutable_result()->set_granted(false);
        value.mutable_result()->set_code("1");
        value.mutable_result()->set_text(reason);
        return book.tell(held.principalId, early ? "不予受理" : "不予办理", nameOf(value) + "：" + reason,
                         {value.id(), {}});
    });
}

Result<> CaseDesk::answerRating(std::string_view reference, std::string text)
{
    return change(reference, [&](CaseBook& book, HeldCase& held) -> Result<> {
        v1::Case& value = held.value;
        if (!value.has_rating())
            return fail(ErrorCode::FailedPrecondition, "the case has no rating");
        TRY(book.happen(value, v1::CASE_EVENT_KIND_RATING_ANSWERED, text));
        v1::Rating& rating = value.has_later_rating() ? *value.mutable_later_rating() : *value.mutable_rating();
        rating.set_answer(text);
        rating.set_answered_ms(toMillis(m_desk.clock.now()));
        return book.tell(held.principalId, "您的评价有了回复", text, {value.id(), {}});
    });
}

} // namespace tongban::server
