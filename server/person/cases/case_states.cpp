// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/case_states.h"

namespace tongban::server
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

bool waitsForThePerson(v1::CaseState state)
{
    return state == v1::CASE_STATE_CORRECTION_ASKED || state == v1::CASE_STATE_RETURNED_PRE;
}

} // namespace

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

bool mayHappen(const v1::Case& value, v1::CaseEventKind kind)
{
    const v1::CaseState state = value.state();
    switch (kind) {
    case v1::CASE_EVENT_KIND_ACCEPTED:
    case v1::CASE_EVENT_KIND_NOT_ACCEPTED:
    case v1::CASE_EVENT_KIND_RETURNED_PRE: return isBeforeAcceptance(state);
    case v1::CASE_EVENT_KIND_CORRECTION_ASKED: return isBeforeAcceptance(state) || isUnderWay(state);
    case v1::CASE_EVENT_KIND_CORRECTION_SENT: return waitsForThePerson(state);
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
        return isBeforeAcceptance(state) || isUnderWay(state) || waitsForThePerson(state);
    case v1::CASE_EVENT_KIND_URGED: return isBeforeAcceptance(state) || isUnderWay(state);
    case v1::CASE_EVENT_KIND_RATED:
    case v1::CASE_EVENT_KIND_RATING_ANSWERED: return isClosed(value);
    case v1::CASE_EVENT_KIND_TERMINATED: return !isClosed(value);
    default: return false;
    }
}

} // namespace tongban::server
