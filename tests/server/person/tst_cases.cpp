// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/auto_clerk.h"
#include "tests/server/person/counter.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::Counter;
using tongban::testing::EnrolledDevice;
using tongban::testing::kMother;
using tongban::testing::kSelf;

namespace
{

v1::RateCasePayload rating(const char* level, const std::string& by = {})
{
    v1::RateCasePayload payload;
    payload.mutable_rating()->set_level(level);
    payload.mutable_rating()->set_rated_by_principal_id(by);
    return payload;
}

} // namespace

class CasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSubmissionIsSubmittedNotAccepted()
    {
        Counter counter;
        QCOMPARE(counter.send(counter.device, kSelf, counter.submit(counter.device, "case-1")).outcome(),
                 v1::OPERATION_OUTCOME_ACCEPTED);
        const v1::Case value = counter.theCase();
        QCOMPARE(value.state(), v1::CASE_STATE_SUBMITTED);
        QCOMPARE(value.number(), std::string("21028120261123000001"));
        QCOMPARE(value.accepted_ms(), std::int64_t{0});
        QVERIFY(value.due_date().empty());
        QCOMPARE(value.steps_size(), 2);
    }

    void theClockRunsFromAcceptanceAndStopsForWhatIsNotCounted()
    {
        Counter counter;
        (void)counter.send(counter.device, kSelf, counter.submit(counter.device, "case-1"));
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.accept("21028120261123000001"); }));
        QCOMPARE(counter.theCase().state(), v1::CASE_STATE_ACCEPTED);
        QCOMPARE(counter.theCase().due_date(), std::string("2026-11-30"));
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.passStep("case-1", "check"); }));
        QVERIFY(counter.theCase().clock_stopped());
        QCOMPARE(counter.theCase().state(), v1::CASE_STATE_SPECIAL_PROCEDURE);
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.passStep("case-1", {}); }));
        QVERIFY(!counter.theCase().clock_stopped());
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.finish("case-1", "好了"); }));
        QCOMPARE(counter.theCase().state(), v1::CASE_STATE_FINISHED);
        QCOMPARE(counter.theCase().result().text(), std::string("好了"));
    }

    void whatTheStateDoesNotAllowIsRefusedAndChangesNothing()
    {
        Counter counter;
        (void)counter.send(counter.device, kSelf, counter.submit(counter.device, "case-1"));
        const auto refused = counter.clerk([](CaseDesk& it) { return it.finish("case-1", {}); });
        QCOMPARE(refused.error().code, ErrorCode::FailedPrecondition);
        QCOMPARE(counter.theCase().events_size(), 1);
        QCOMPARE(counter.clerk([](CaseDesk& it) { return it.accept("nothing"); }).error().code, ErrorCode::NotFound);
        QCOMPARE(counter.about("case.rate", rating("1")).outcome(), v1::OPERATION_OUTCOME_CONFLICT);
    }

    void aCorrectionIsAskedOnceAndAnswered()
    {
        Counter counter;
        (void)counter.send(counter.device, kSelf, counter.submit(counter.device, "case-1"));
        v1::CorrectionItem item;
        item.set_form_path("/data/photo");
        QVERIFY(counter.clerk([&](CaseDesk& it) { return it.askCorrection("case-1", "看不清", {item}); }));
        QCOMPARE(counter.theCase().correction().items(0).form_path(), std::string("/data/photo"));
        v1::AmendCasePayload amend;
        amend.mutable_submission()->set_guide_id("wfd-026");
        amend.mutable_submission()->set_instance_xml("<data>new</data>");
        QCOMPARE(counter.about("case.amend", amend).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(counter.theCase().state(), v1::CASE_STATE_CORRECTION_SENT);
        QVERIFY(!counter.theCase().has_correction());
        QCOMPARE(counter.theCase().submission().instance_xml(), std::string("<data>new</data>"));
        QCOMPARE(counter.about("case.amend", amend).outcome(), v1::OPERATION_OUTCOME_CONFLICT);
    }

    void aRefusedSubmissionNamesWhatIsWrongAndLeavesNoCase()
    {
        Counter counter;
        v1::CorrectionItem problem;
        problem.set_form_path("/data/name");
        counter.rules.refusal = {"form_invalid", "没填完", {problem}};
        const v1::Operation submit = counter.submit(counter.device, "case-1");
        const v1::OperationResult result = counter.send(counter.device, kSelf, submit);
        QCOMPARE(result.outcome(), v1::OPERATION_OUTCOME_REJECTED);
        QCOMPARE(result.reason(), std::string("form_invalid"));
        QCOMPARE(result.problems(0).form_path(), std::string("/data/name"));
        QVERIFY(counter.theCase().id().empty());
        // Final: the same operation stays refused.
        counter.rules.refusal = {};
        QCOMPARE(counter.send(counter.device, kSelf, submit).outcome(), v1::OPERATION_OUTCOME_REJECTED);
    }

    void aSubmissionWaitsForItsAttachments()
    {
        Counter counter;
        const std::string bytes = "a photo";
        const std::string sha256(crypto::asText(crypto::sha256(bytes)));
        v1::SubmitCasePayload payload;
        payload.set_case_id("case-1");
        payload.mutable_submission()->set_guide_id("wfd-026");
        payload.mutable_submission()->add_attachments()->set_sha256(sha256);
        const v1::Operation submit = counter.operation(counter.device, "case.submit", payload);
        const v1::OperationResult waiting = counter.send(counter.device, kSelf, submit);
        QCOMPARE(waiting.outcome(), v1::OPERATION_OUTCOME_NEED_BLOBS);
        QCOMPARE(waiting.missing_sha256(0), sha256);
        QVERIFY(counter.theCase().id().empty());
        QVERIFY(counter.upload(bytes));
        QCOMPARE(counter.send(counter.device, kSelf, submit).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
    }

    void theEndMovesTheDateThatRollsAndAsksThePrincipal()
    {
        Counter counter;
        (void)counter.send(counter.device, kMother, counter.submit(counter.device, "case-1"));
        (void)counter.clerk([](CaseDesk& it) { return it.accept("case-1"); });
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.finish("case-1", {}); }));
        const auto profile = counter.record<v1::Profile>(kMother, "profile", kMother);
        QCOMPARE(profile.dates(0).due_date(), std::string("2027-11-23"));
    }

    void oneRatesOnceAndOnceMoreAndNeverForAnother()
    {
        Counter counter;
        counter.finishIt();
        QCOMPARE(counter.about("case.rate", rating("9")).reason(), std::string("payload_invalid"));
        QCOMPARE(counter.about("case.rate", rating("1"), v1::ACTING_BASIS_MANDATE).reason(),
                 std::string("not_yours_to_rate"));
        QCOMPARE(counter.about("case.rate", rating("1", "somebody")).reason(), std::string("not_yours_to_rate"));
        QCOMPARE(counter.about("case.rate", rating("4")).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.answerRating("case-1", "对不起"); }));
        QCOMPARE(counter.about("case.rate", rating("2")).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(counter.about("case.rate", rating("1")).reason(), std::string("rated_twice"));
        QCOMPARE(counter.theCase().rating().answer(), std::string("对不起"));
        QCOMPARE(counter.theCase().rating().rated_by_principal_id(), kSelf);
        QCOMPARE(counter.theCase().later_rating().level(), std::string("2"));
    }

    void whatIsWithdrawnIsOver()
    {
        Counter counter;
        (void)counter.send(counter.device, kSelf, counter.submit(counter.device, "case-1"));
        QCOMPARE(counter.about("case.withdraw", v1::WithdrawCasePayload()).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(counter.theCase().state(), v1::CASE_STATE_WITHDRAWN);
        QCOMPARE(counter.about("case.withdraw", v1::WithdrawCasePayload()).outcome(), v1::OPERATION_OUTCOME_CONFLICT);
    }

    void aDeviceCannotMoveItsOwnDates()
    {
        Counter counter;
        v1::SaveProfilePayload payload;
        payload.mutable_profile()->set_phone("13000000009");
        payload.mutable_profile()->add_dates()->set_due_date("2099-01-01");
        (void)counter.send(counter.device, kMother, counter.operation(counter.device, "profile.save", payload));
        const auto profile = counter.record<v1::Profile>(kMother, "profile", kMother);
        QCOMPARE(profile.phone(), std::string("13000000009"));
        QCOMPARE(profile.dates_size(), 1);
        QCOMPARE(profile.dates(0).due_date(), std::string("2026-12-13"));
    }

    void theAutomaticClerkLeadsACaseToItsEndAndLeavesSeedsAlone()
    {
        Counter counter;
        (void)counter.send(counter.device, kSelf, counter.submit(counter.device, "case-1"));
        const AutoClerk::Options options{std::chrono::milliseconds{100}, false};
        for (int i = 0; i < 6; ++i) {
            counter.clock.advance(std::chrono::milliseconds{150});
            QVERIFY(counter.thread->run([&](Store& store) { return AutoClerk(store, counter.desk, options).work(); }));
        }
        QCOMPARE(counter.theCase().state(), v1::CASE_STATE_FINISHED);
        QCOMPARE(counter.record<v1::Case>("seed-sun-defu", "case", "seed-case-notice").state(),
                 v1::CASE_STATE_SPECIAL_PROCEDURE);
    }

    void everyKindOfSeededCaseIsThere()
    {
        Counter counter;
        const auto all = counter.thread->run([&](Store& store) { return CaseBook(store, counter.desk).cases(); });
        QCOMPARE(all->size(), std::size_t{7});
        const auto provisional = counter.record<v1::Case>(kSelf, "case", "seed-case-next-year");
        QVERIFY(provisional.due_provisional());
        QCOMPARE(provisional.due_date(), std::string("2027-01-08"));
        QVERIFY(counter.record<v1::Case>("seed-li-hong-shop", "case", "seed-case-overdue").overdue());
    }
};

TONGBAN_TEST(CasesTest)

#include "tst_cases.moc"
