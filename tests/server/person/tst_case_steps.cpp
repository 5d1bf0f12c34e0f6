// SPDX-License-Identifier: Apache-2.0
#include "tests/server/person/counter.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::Counter;
using tongban::testing::kSelf;

// What the departments do with a case, and by when.
class CaseStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatStoodGoesOnWithWhatWasLeft()
    {
        Counter counter;
        (void)counter.send(counter.device, kSelf, counter.submit(counter.device, "case-1"));
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.accept("case-1"); }));
        counter.clock.advance(std::chrono::days{1});
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.passStep("case-1", "check"); }));
        counter.clock.advance(std::chrono::days{7});
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.passStep("case-1", {}); }));
        // Four of five working days were left on Tuesday; they count from the Tuesday after.
        QCOMPARE(counter.theCase().due_date(), std::string("2026-12-07"));
    }

    void eachStepSaysWhenItBeganAndByWhenItIsPromised()
    {
        Counter counter;
        (void)counter.send(counter.device, kSelf, counter.submit(counter.device, "case-1"));
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.accept("case-1"); }));
        const v1::Case value = counter.theCase();
        QCOMPARE(value.steps(0).due_date(), std::string("2026-11-25"));
        QVERIFY(value.steps(0).started_ms() > 0);
        QVERIFY(value.steps(1).due_date().empty());
        QCOMPARE(value.steps(1).started_ms(), std::int64_t{0});
    }

    void aVisitToThePlaceHasItsDayBeforeAndAfter()
    {
        Counter counter;
        (void)counter.send(counter.device, kSelf, counter.submit(counter.device, "case-1"));
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.accept("case-1"); }));
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.nameVisit("case-1", "visit", "2026-11-26"); }));
        QVERIFY(counter.theCase().steps(1).at_site());
        QCOMPARE(counter.theCase().steps(1).visit_date(), std::string("2026-11-26"));
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.passStep("case-1", {}); }));
        counter.clock.advance(std::chrono::days{4});
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.passStep("case-1", {}); }));
        QCOMPARE(counter.theCase().steps(1).visit_date(), std::string("2026-11-27"));
        const auto late = counter.clerk([](CaseDesk& it) { return it.nameVisit("case-1", "visit", "2026-12-01"); });
        QCOMPARE(late.error().code, ErrorCode::FailedPrecondition);
    }

    void aPaperThatWasPromisedIsTakenLaterEvenWhenTheCaseIsDone()
    {
        Counter counter;
        v1::SubmitCasePayload payload;
        payload.set_case_id("case-1");
        payload.mutable_submission()->set_guide_id("wfd-026");
        v1::MaterialStatus& promised = *payload.mutable_submission()->add_materials();
        promised.set_material_id("health");
        promised.set_way(v1::MATERIAL_WAY_LATE);
        promised.set_promised_date("2026-12-10");
        (void)counter.send(counter.device, kSelf, counter.operation(counter.device, "case.submit", payload));
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.accept("case-1"); }));
        QVERIFY(counter.clerk([](CaseDesk& it) { return it.finish("case-1", {}); }));
        const std::string bytes = "a certificate";
        v1::SupplyMaterialPayload supply;
        supply.set_material_id("health");
        supply.add_attachments()->set_sha256(std::string(crypto::asText(crypto::sha256(bytes))));
        QCOMPARE(counter.about("case.supply", supply).outcome(), v1::OPERATION_OUTCOME_NEED_BLOBS);
        QVERIFY(counter.upload(bytes));
        QCOMPARE(counter.about("case.supply", supply).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        const v1::Submission sent = counter.theCase().submission();
        QCOMPARE(sent.materials(0).way(), v1::MATERIAL_WAY_ATTACHED);
        QCOMPARE(sent.attachments(0).material_id(), std::string("health"));
        QCOMPARE(counter.theCase().state(), v1::CASE_STATE_FINISHED);
        QCOMPARE(counter.about("case.supply", supply).outcome(), v1::OPERATION_OUTCOME_CONFLICT);
    }
};

TONGBAN_TEST(CaseStepsTest)
#include "tst_case_steps.moc"
