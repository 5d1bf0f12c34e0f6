// SPDX-License-Identifier: Apache-2.0
#include "client/domain/case_rules.h"

namespace tongban::domain
{

namespace
{

bool isBeforeAcceptance(v1::CaseState state)
{
    return state == v1::CASE_STATE_SUBMITTED || state == v1::CASE_STATE_CORRECTION_SENT;
}

bool isUnderWay(v1::CaseState state)
{
    return state == v1::CASE_STATE_ACCEPTED || state == v1::CASE_STATE_IN_REVIEW ||
           state == v1::CASE_STATE_SPECIAL_PROCEDURE;
}

bool isWaitingForPerson(v1::CaseState state)
{
    return state == v1::CASE_STATE_CORRECTION_ASKED || state == v1::CASE_STATE_RETURNED_PRE;
}

// The state an event leads to; the one before where it moves nothing.
v1::CaseState stateAfter(v1::CaseState before, v1::CaseEventKind kind)
{
    switch (kind) {
    case v1::CASE_EVENT_KIND_SUBMITTED: return v1::CASE_STATE_SUBMITTED;
    case v1::CASE_EVENT_KIND_RETURNED_PRE: return v1::CASE_STATE_RETURNED_PRE;
    case v1::CASE_EVENT_KIND_CORRECTION_ASKED: return v1::CASE_STATE_CORRECTION_ASKED;
    case v1::CASE_EVENT_KIND_CORRECTION_SENT: return v1::CASE_STATE_CORRECTION_SENT;
    case v1::CASE_EVENT_KIND_ACCEPTED: return v1::CASE_STATE_ACCEPTED;
    case v1::CASE_EVENT_KIND_NOT_ACCEPTED: return v1::CASE_STATE_NOT_ACCEPTED;
    case v1::CASE_EVENT_KIND_STEP_STARTED:
    case v1::CASE_EVENT_KIND_STEP_PASSED: return before == v1::CASE_STATE_ACCEPTED ? v1::CASE_STATE_IN_REVIEW : before;
    case v1::CASE_EVENT_KIND_CLOCK_STOPPED: return v1::CASE_STATE_SPECIAL_PROCEDURE;
    case v1::CASE_EVENT_KIND_CLOCK_RESUMED: return v1::CASE_STATE_IN_REVIEW;
    case v1::CASE_EVENT_KIND_GRANTED: return v1::CASE_STATE_GRANTED;
    case v1::CASE_EVENT_KIND_REFUSED: return v1::CASE_STATE_REFUSED;
    case v1::CASE_EVENT_KIND_FINISHED:
    case v1::CASE_EVENT_KIND_DELIVERED: return v1::CASE_STATE_FINISHED;
    case v1::CASE_EVENT_KIND_WITHDRAWN: return v1::CASE_STATE_WITHDRAWN;
    case v1::CASE_EVENT_KIND_TERMINATED: return v1::CASE_STATE_TERMINATED;
    default: return before;
    }
}

void moveClock(v1::Case& value, const v1::CaseEvent& event)
{
    if (event.kind() == v1::CASE_EVENT_KIND_SUBMITTED)
        value.set_submitted_ms(event.at_ms());
    if (event.kind() == v1::CASE_EVENT_KIND_ACCEPTED)
        value.set_accepted_ms(event.at_ms());
    if (event.kind() == v1::CASE_EVENT_KIND_CLOCK_STOPPED) {
        value.set_clock_stopped(true);
        value.set_clock_stopped_reason(event.text());
    }
    if (event.kind() == v1::CASE_EVENT_KIND_CLOCK_RESUMED || isClosed(value)) {
        value.set_clock_stopped(false);
        value.clear_clock_stopped_reason();
    }
    if (isClosed(value) && value.finished_ms() == 0)
        value.set_finished_ms(event.at_ms());
}

} // namespace

bool mayHappen(const v1::Case& value, v1::CaseEventKind kind)
{
    const v1::CaseState state = value.state();
    switch (kind) {
    case v1::CASE_EVENT_KIND_SUBMITTED: return state == v1::CASE_STATE_UNSPECIFIED;
    case v1::CASE_EVENT_KIND_ACCEPTED:
    case v1::CASE_EVENT_KIND_NOT_ACCEPTED:
    case v1::CASE_EVENT_KIND_RETURNED_PRE: return isBeforeAcceptance(state);
    case v1::CASE_EVENT_KIND_CORRECTION_ASKED: return isBeforeAcceptance(state) || isUnderWay(state);
    case v1::CASE_EVENT_KIND_CORRECTION_SENT: return isWaitingForPerson(state);
    case v1::CASE_EVENT_KIND_STEP_STARTED:
    case v1::CASE_EVENT_KIND_STEP_PASSED:
    case v1::CASE_EVENT_KIND_CLOCK_STOPPED:
    case v1::CASE_EVENT_KIND_CLOCK_RESUMED:
    case v1::CASE_EVENT_KIND_GRANTED:
    case v1::CASE_EVENT_KIND_REFUSED: return isUnderWay(state);
    case v1::CASE_EVENT_KIND_FINISHED:
        return isUnderWay(state) || state == v1::CASE_STATE_GRANTED || state == v1::CASE_STATE_DELIVERING;
    case v1::CASE_EVENT_KIND_DELIVERED: return state == v1::CASE_STATE_GRANTED || state == v1::CASE_STATE_DELIVERING;
    case v1::CASE_EVENT_KIND_WITHDRAWN:
        return isBeforeAcceptance(state) || isUnderWay(state) || isWaitingForPerson(state);
    case v1::CASE_EVENT_KIND_URGED: return isBeforeAcceptance(state) || isUnderWay(state);
    case v1::CASE_EVENT_KIND_RATED:
    case v1::CASE_EVENT_KIND_RATING_ANSWERED: return isClosed(value);
    case v1::CASE_EVENT_KIND_TERMINATED: return !isClosed(value);
    // One may be granted before the paper is there: the promise outlasts the case.
    case v1::CASE_EVENT_KIND_SUPPLIED: return !isClosed(value) || state == v1::CASE_STATE_FINISHED;
    default: return false;
    }
}

Result<void> apply(v1::Case& value, const v1::CaseEvent& event)
{
    if (!mayHappen(value, event.kind()))
        return fail(ErrorCode::FailedPrecondition, "this event does not follow from the state of the case");
    value.set_state(stateAfter(value.state(), event.kind()));
    moveClock(value, event);
    if (event.kind() == v1::CASE_EVENT_KIND_URGED)
        value.set_urged(true);
    // What was asked is answered, or of no use any more.
    if (event.kind() == v1::CASE_EVENT_KIND_CORRECTION_SENT || isClosed(value))
        value.clear_correction();
    *value.add_events() = event;
    return {};
}

bool isClosed(const v1::Case& value)
{
    switch (value.state()) {
    case v1::CASE_STATE_NOT_ACCEPTED:
    case v1::CASE_STATE_REFUSED:
    case v1::CASE_STATE_FINISHED:
    case v1::CASE_STATE_WITHDRAWN:
    case v1::CASE_STATE_TERMINATED: return true;
    default: return false;
    }
}

bool isAccepted(const v1::Case& value)
{
    return value.accepted_ms() > 0;
}

bool clockRuns(const v1::Case& value)
{
    return isUnderWay(value.state()) && isAccepted(value) && !value.clock_stopped();
}

bool waitsForPerson(const v1::Case& value)
{
    return isWaitingForPerson(value.state());
}

bool mayCorrect(const v1::Case& value)
{
    return mayHappen(value, v1::CASE_EVENT_KIND_CORRECTION_SENT);
}

bool maySupply(const v1::Case& value)
{
    return mayHappen(value, v1::CASE_EVENT_KIND_SUPPLIED);
}

bool mayWithdraw(const v1::Case& value)
{
    return mayHappen(value, v1::CASE_EVENT_KIND_WITHDRAWN);
}

bool mayUrge(const v1::Case& value)
{
    return mayHappen(value, v1::CASE_EVENT_KIND_URGED) && !value.urged();
}

bool mayRate(const v1::Case& value)
{
    return mayHappen(value, v1::CASE_EVENT_KIND_RATED) && !value.has_rating();
}

bool mayRateAgain(const v1::Case& value)
{
    return mayHappen(value, v1::CASE_EVENT_KIND_RATED) && value.has_rating() && !value.has_later_rating();
}

} // namespace tongban::domain
