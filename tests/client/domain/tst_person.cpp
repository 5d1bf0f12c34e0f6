// SPDX-License-Identifier: Apache-2.0
#include "client/domain/acting.h"
#include "client/domain/booking_rules.h"
#include "client/domain/case_rules.h"
#include "client/domain/overlay.h"
#include "client/domain/rating.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::domain;

namespace
{

v1::CaseEvent happening(v1::CaseEventKind kind, std::int64_t at = 1)
{
    v1::CaseEvent value;
    value.set_kind(kind);
    value.set_at_ms(at);
    return value;
}

v1::Case caseIn(v1::CaseState state)
{
    v1::Case value;
    value.set_id("c1");
    value.set_state(state);
    return value;
}

template <typename Payload>
v1::OutboxEntry entry(const char* kind, const Payload& payload, v1::OutboxState state = v1::OUTBOX_STATE_SAVED)
{
    v1::OutboxEntry value;
    value.mutable_operation()->set_op_id(std::string(kind) + "-op");
    value.mutable_operation()->set_kind(kind);
    value.mutable_operation()->set_payload(payload.SerializeAsString());
    value.mutable_operation()->set_written_ms(77);
    value.set_state(state);
    return value;
}

v1::SubmitCasePayload submission()
{
    v1::SubmitCasePayload payload;
    payload.set_case_id("c1");
    payload.set_guide_name("养老认证");
    return payload;
}

v1::AmendCasePayload amendment()
{
    v1::AmendCasePayload payload;
    payload.set_case_id("c1");
    payload.mutable_submission()->set_form_id("better");
    return payload;
}

using Entries = std::vector<v1::OutboxEntry>;
using Cases = std::vector<v1::Case>;

ActingVerdict verdict(v1::ProxyPolicy policy, bool guardian, v1::ActingBasis basis, const char* birth = "1960-01-01")
{
    v1::ProxyRule rule;
    rule.set_policy(policy);
    rule.set_guardian(guardian);
    return mayAct(rule, basis, parseDate(birth), *parseDate("2026-11-23"));
}

} // namespace

class PersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseGoesItsWayAndOnlyItsWay()
    {
        v1::Case value;
        QVERIFY(apply(value, happening(v1::CASE_EVENT_KIND_SUBMITTED, 10)));
        QVERIFY(!isAccepted(value));
        QVERIFY(!clockRuns(value));
        QVERIFY(apply(value, happening(v1::CASE_EVENT_KIND_CORRECTION_ASKED)));
        QVERIFY(mayCorrect(value) && waitsForPerson(value));
        QCOMPARE(apply(value, happening(v1::CASE_EVENT_KIND_ACCEPTED)).error().code, ErrorCode::FailedPrecondition);
        QVERIFY(apply(value, happening(v1::CASE_EVENT_KIND_CORRECTION_SENT)));
        QVERIFY(apply(value, happening(v1::CASE_EVENT_KIND_ACCEPTED, 20)));
        QVERIFY(clockRuns(value));
        QVERIFY(apply(value, happening(v1::CASE_EVENT_KIND_CLOCK_STOPPED)));
        QVERIFY(!clockRuns(value));
        QVERIFY(apply(value, happening(v1::CASE_EVENT_KIND_CLOCK_RESUMED)));
        QVERIFY(apply(value, happening(v1::CASE_EVENT_KIND_GRANTED)));
        QVERIFY(!mayWithdraw(value));
        QVERIFY(apply(value, happening(v1::CASE_EVENT_KIND_FINISHED, 30)));
        QCOMPARE(value.submitted_ms(), 10);
        QCOMPARE(value.accepted_ms(), 20);
        QCOMPARE(value.finished_ms(), 30);
        QVERIFY(mayRate(value) && !mayRateAgain(value));
        QCOMPARE(value.events_size(), 8);
    }

    void whatMayNotHappenChangesNothing()
    {
        v1::Case value = caseIn(v1::CASE_STATE_FINISHED);
        const std::string before = value.SerializeAsString();
        for (int kind = 0; kind <= v1::CaseEventKind_MAX; ++kind) {
            const auto which = static_cast<v1::CaseEventKind>(kind);
            if (which == v1::CASE_EVENT_KIND_RATED || which == v1::CASE_EVENT_KIND_RATING_ANSWERED ||
                which == v1::CASE_EVENT_KIND_SUPPLIED)
                continue;
            QVERIFY(!apply(value, happening(which)));
            QCOMPARE(value.SerializeAsString(), before);
        }
    }

    void aPromisedPaperIsTakenAsLongAsItIsOfUse()
    {
        for (const v1::CaseState state : {v1::CASE_STATE_SUBMITTED, v1::CASE_STATE_IN_REVIEW, v1::CASE_STATE_FINISHED})
            QVERIFY(maySupply(caseIn(state)));
        for (const v1::CaseState state : {v1::CASE_STATE_WITHDRAWN, v1::CASE_STATE_REFUSED, v1::CASE_STATE_TERMINATED})
            QVERIFY(!maySupply(caseIn(state)));
    }

    void oneIsUrgedOnceAndRatedTwiceAtMost()
    {
        v1::Case value = caseIn(v1::CASE_STATE_IN_REVIEW);
        QVERIFY(mayUrge(value));
        QVERIFY(apply(value, happening(v1::CASE_EVENT_KIND_URGED)));
        QVERIFY(!mayUrge(value));
        value.set_state(v1::CASE_STATE_FINISHED);
        value.mutable_rating()->set_level("1");
        QVERIFY(!mayRate(value) && mayRateAgain(value));
        value.mutable_later_rating()->set_level("2");
        QVERIFY(!mayRateAgain(value));
    }

    void starsRunOppositeToTheCodes()
    {
        QCOMPARE(starsOfLevel("1"), 5);
        QCOMPARE(starsOfLevel("5"), 1);
        QCOMPARE(starsOfLevel(""), 0);
        QCOMPARE(starsOfLevel("6"), 0);
        QCOMPARE(levelOfStars(5), std::string("1"));
        QCOMPARE(levelOfStars(0), std::string());
        QVERIFY(isBadRating("4") && !isBadRating("3"));
        QVERIFY(!mayRateFor(v1::ACTING_BASIS_MANDATE) && mayRateFor(v1::ACTING_BASIS_FAMILY_HELP));
    }

    void whoMayActIsDecidedByTheItemAndAGuardianActsByLaw()
    {
        using namespace tongban::v1;
        QVERIFY(verdict(PROXY_POLICY_NOBODY, false, ACTING_BASIS_SELF).allowed());
        QVERIFY(verdict(PROXY_POLICY_NOBODY, false, ACTING_BASIS_MANDATE).refusal == ActingRefusal::OnlyInPerson);
        QVERIFY(verdict(PROXY_POLICY_NOBODY, false, ACTING_BASIS_GUARDIAN).refusal == ActingRefusal::OnlyInPerson);
        QVERIFY(verdict(PROXY_POLICY_NOBODY, true, ACTING_BASIS_GUARDIAN).proof == ActingProof::GuardianOfAdult);
        QVERIFY(verdict(PROXY_POLICY_NOBODY, true, ACTING_BASIS_GUARDIAN, "2015-05-05").proof ==
                ActingProof::GuardianOfChild);
        QVERIFY(verdict(PROXY_POLICY_CLOSE_RELATIVE, false, ACTING_BASIS_MANDATE).refusal ==
                ActingRefusal::OnlyCloseRelatives);
        QVERIFY(verdict(PROXY_POLICY_CLOSE_RELATIVE, false, ACTING_BASIS_FAMILY_HELP).proof == ActingProof::Relation);
        QVERIFY(verdict(PROXY_POLICY_NOTARISED, false, ACTING_BASIS_MANDATE).proof == ActingProof::NotarisedMandate);
        QVERIFY(verdict(PROXY_POLICY_UNSPECIFIED, false, ACTING_BASIS_FAMILY_HELP).allowed());
    }

    void whatIsSentIsSeenAtOnceAndMarked()
    {
        const Entries outbox{entry("case.submit", submission())};
        const auto cases = overlayCases({}, outbox, "p1");
        QCOMPARE(cases.size(), std::size_t{1});
        QVERIFY(cases[0].mark == SyncMark::SavedHere);
        QCOMPARE(cases[0].value.state(), v1::CASE_STATE_SUBMITTED);
        QCOMPARE(cases[0].value.submitted_ms(), 77);
        QCOMPARE(cases[0].value.principal_id(), std::string("p1"));
    }

    void anAcceptedOperationIsSeenUntilItsPullAndNotTwice()
    {
        Entries outbox{entry("case.submit", submission(), v1::OUTBOX_STATE_ACCEPTED)};
        QVERIFY(overlayCases({}, outbox, "p1").at(0).mark == SyncMark::Confirmed);
        const Cases base{caseIn(v1::CASE_STATE_ACCEPTED)};
        QCOMPARE(overlayCases(base, outbox, "p1").size(), std::size_t{1});
        outbox[0].set_pulled(true);
        QCOMPARE(overlayCases(base, outbox, "p1").at(0).value.state(), v1::CASE_STATE_ACCEPTED);
        QVERIFY(overlayCases({}, outbox, "p1").empty());
    }

    void aRefusalNeedsThePersonAndLeavesTheBaseAlone()
    {
        Entries outbox{entry("case.amend", amendment(), v1::OUTBOX_STATE_NEEDS_ATTENTION)};
        outbox[0].mutable_result()->set_text("照片还是看不清");
        const Cases base{caseIn(v1::CASE_STATE_CORRECTION_ASKED)};
        const auto cases = overlayCases(base, outbox, "p1");
        QVERIFY(cases[0].mark == SyncMark::NeedsYou);
        QCOMPARE(cases[0].refusal, std::string("照片还是看不清"));
        QCOMPARE(cases[0].value.state(), v1::CASE_STATE_CORRECTION_ASKED);
        outbox[0].set_state(v1::OUTBOX_STATE_SENDING);
        const auto sending = overlayCases(base, outbox, "p1");
        QVERIFY(sending[0].mark == SyncMark::Sending);
        QCOMPARE(sending[0].value.state(), v1::CASE_STATE_CORRECTION_SENT);
        QCOMPARE(sending[0].value.submission().form_id(), std::string("better"));
    }

    void aRefusedSubmissionStaysToBeSeen()
    {
        const Entries outbox{entry("case.submit", submission(), v1::OUTBOX_STATE_NEEDS_ATTENTION)};
        QVERIFY(overlayCases({}, outbox, "p1").at(0).mark == SyncMark::NeedsYou);
    }

    void anUnknownOrDamagedOperationIsPassedOver()
    {
        v1::OutboxEntry odd = entry("case.submit", submission());
        odd.mutable_operation()->set_payload("\xff\xff\xff");
        const Entries outbox{odd, entry("case.dance", submission())};
        QVERIFY(overlayCases({}, outbox, "p1").empty());
    }

    void aWishIsNeverShownAsHeld()
    {
        v1::RequestAppointmentPayload payload;
        payload.mutable_appointment()->set_id("a1");
        payload.mutable_appointment()->mutable_slot()->set_date("2026-12-01");
        payload.mutable_appointment()->set_state(v1::APPOINTMENT_STATE_CONFIRMED);
        v1::CancelAppointmentPayload cancel;
        cancel.set_appointment_id("a1");
        Entries outbox{entry("appointment.request", payload)};
        const auto wished = overlayAppointments({}, outbox, "p1");
        QCOMPARE(wished[0].value.state(), v1::APPOINTMENT_STATE_REQUESTED);
        QVERIFY(!wished[0].value.has_slot());
        outbox.push_back(entry("appointment.cancel", cancel));
        QCOMPARE(overlayAppointments({}, outbox, "p1").at(0).value.state(), v1::APPOINTMENT_STATE_CANCELLED);
    }

    void theProfileIsTheLastOneWritten()
    {
        v1::Profile base;
        base.set_phone("1");
        v1::SaveProfilePayload first;
        first.mutable_profile()->set_phone("2");
        v1::SaveProfilePayload second;
        second.mutable_profile()->set_phone("3");
        const Entries outbox{entry("profile.save", first), entry("profile.save", second)};
        QCOMPARE(overlayProfile(base, outbox).value.phone(), std::string("3"));
        QCOMPARE(overlayProfile(base, {}).value.phone(), std::string("1"));
    }

    void bookingDaysKeepToTheRule()
    {
        v1::Office office;
        office.set_booking(true);
        office.set_slot_capacity(3);
        office.set_slot_minutes(60);
        v1::OpeningHours& hours = *office.add_hours();
        for (int weekday = 1; weekday <= 5; ++weekday)
            hours.add_weekdays(weekday);
        hours.set_opens("08:30");
        hours.set_closes("11:30");
        v1::BookingRule rule;
        rule.set_offered(true);
        rule.set_min_days_ahead(1);
        rule.set_max_working_days_ahead(3);
        const WorkCalendar calendar;
        const auto days = daysOffered(rule, office, *parseDate("2026-11-26"), calendar);
        QCOMPARE(days.size(), std::size_t{3});
        QCOMPARE(formatDate(days.front()), std::string("2026-11-27"));
        QCOMPARE(formatDate(days.back()), std::string("2026-12-01"));
        const auto slots = slotsOn(office, days.front(), calendar);
        QCOMPARE(slots.size(), std::size_t{3});
        QCOMPARE(slots.back().ends(), std::string("11:30"));
        office.set_booking(false);
        QVERIFY(daysOffered(rule, office, *parseDate("2026-11-26"), calendar).empty());
    }

    void oneStepsBackInTimeOrNotAtAll()
    {
        v1::Appointment value;
        value.set_id("a1");
        value.set_principal_id("p1");
        value.set_state(v1::APPOINTMENT_STATE_CONFIRMED);
        value.mutable_slot()->set_date("2026-12-01");
        value.mutable_slot()->set_starts("09:00");
        const v1::BookingRule rule;
        QVERIFY(mayCancel(value, rule, {*parseDate("2026-12-01"), 7 * 60}));
        QVERIFY(!mayCancel(value, rule, {*parseDate("2026-12-01"), 7 * 60 + 1}));
        const std::vector<v1::Appointment> all{value};
        QVERIFY(appointmentOn(all, "p1", *parseDate("2026-12-01")) != nullptr);
        QVERIFY(appointmentOn(all, "p2", *parseDate("2026-12-01")) == nullptr);
        value.set_state(v1::APPOINTMENT_STATE_CANCELLED);
        QVERIFY(!mayCancel(value, rule, {*parseDate("2026-11-01"), 0}));
    }
};

TONGBAN_TEST(PersonTest)

#include "tst_person.moc"
