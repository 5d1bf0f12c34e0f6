// SPDX-License-Identifier: Apache-2.0
#include "client/domain/drafts/draft_merge.h"
#include "sync/base/limits.h"
#include "tests/server/person/person_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::EnrolledDevice;
using tongban::testing::kMother;
using tongban::testing::PersonFixture;

namespace
{

// One edit of one place, as a device writes it.
v1::DraftEdit edit(const char* path, const char* seen, const char* text)
{
    v1::DraftEdit made;
    made.set_path(path);
    made.add_seen()->set_text(seen);
    made.mutable_value()->set_text(text);
    return made;
}

v1::SaveDraftPayload saved(std::initializer_list<v1::DraftEdit> edits)
{
    v1::SaveDraftPayload payload;
    payload.mutable_draft()->set_id("draft-1");
    payload.mutable_draft()->set_guide_id("wfd-026");
    for (const v1::DraftEdit& one : edits)
        *payload.add_edits() = one;
    return payload;
}

bool isShown(PersonFixture& platform, const EnrolledDevice& device, const std::string& collection)
{
    const auto answer = platform.exchange(device, kMother);
    return answer && std::any_of(answer->changes().begin(), answer->changes().end(),
                                 [&](const v1::Change& change) { return change.collection() == collection; });
}

} // namespace

class DraftOperationsTest : public QObject
{
    Q_OBJECT

private:
    // A platform with two devices of one person.
    struct Two {
        PersonFixture platform;
        EnrolledDevice phone = platform.enrol("于建国");
        EnrolledDevice desktop = platform.enrol("于建国");

        v1::OperationResult save(const EnrolledDevice& device, std::initializer_list<v1::DraftEdit> edits)
        {
            return platform.send(device, kMother, platform.operation(device, "draft.save", saved(edits)));
        }
        v1::OperationResult submit(const EnrolledDevice& device, const char* caseId, const v1::Draft& known)
        {
            v1::SubmitCasePayload payload;
            payload.set_case_id(caseId);
            payload.set_draft_id("draft-1");
            payload.set_draft_digest(domain::answersDigest(known));
            payload.mutable_submission()->set_guide_id("wfd-026");
            return platform.send(device, kMother, platform.operation(device, "case.submit", payload));
        }
        v1::Draft draft()
        {
            return platform.record<v1::Draft>(kMother, "draft", "draft-1");
        }
    };

private Q_SLOTS:
    void aDraftBegunOnOneDeviceIsThereForTheOther()
    {
        Two two;
        QCOMPARE(two.save(two.phone, {edit("/d/name", "", "a")}).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QVERIFY(isShown(two.platform, two.desktop, "draft"));
        QCOMPARE(two.draft().begun_device_name(), std::string("test"));
        QCOMPARE(two.draft().fields(0).values(0).text(), std::string("a"));
        QCOMPARE(two.draft().fields(0).values(0).device_id(), two.phone.session.device_id());
        QVERIFY(two.draft().instance_xml().empty());
    }

    void whatDiffersIsKeptTwice()
    {
        Two two;
        two.save(two.phone, {edit("/d/name", "", "a")});
        two.save(two.phone, {edit("/d/name", "a", "phone")});
        two.save(two.desktop, {edit("/d/name", "a", "desktop"), edit("/d/phone", "", "1")});
        QCOMPARE(domain::undecidedFields(two.draft()).size(), std::size_t{1});
        QCOMPARE(two.draft().fields(0).values_size(), 2);
        QCOMPARE(two.draft().fields(1).values_size(), 1);
    }

    void nobodyElseWhoActsForThePrincipalSeesIt()
    {
        Two two;
        two.save(two.phone, {edit("/d/name", "", "a")});
        two.platform.thread->run([](Store& store) -> Result<> {
            TRY_ASSIGN(auto transaction, store.begin());
            TRY_ASSIGN(const auto persons, store.persons().persons());
            for (const Person& person : persons) {
                v1::Principal mother;
                mother.set_id(kMother);
                if (person.name == "李红")
                    TRY(store.persons().putGrant({"another-grant", person.id, 1, false, mother}));
            }
            return transaction.commit();
        });
        const EnrolledDevice other = two.platform.enrol("李红");
        QVERIFY(isShown(two.platform, other, "profile"));
        QVERIFY(!isShown(two.platform, other, "draft"));
        QCOMPARE(two.save(other, {edit("/d/name", "a", "b")}).outcome(), v1::OPERATION_OUTCOME_REJECTED);
    }

    void sentOnOneDeviceItEndsOnAll()
    {
        Two two;
        two.save(two.phone, {edit("/d/name", "", "a")});
        QCOMPARE(two.submit(two.desktop, "case-1", two.draft()).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QVERIFY(!isShown(two.platform, two.phone, "draft"));
        // What the phone still wrote does not bring it back, and the phone is told.
        const v1::OperationResult late = two.save(two.phone, {edit("/d/name", "a", "b")});
        QCOMPARE(late.outcome(), v1::OPERATION_OUTCOME_CONFLICT);
        QCOMPARE(late.reason(), std::string("draft_ended"));
        QVERIFY(two.draft().id().empty());
    }

    void oneFormIsNotSentTwice()
    {
        Two two;
        two.save(two.phone, {edit("/d/name", "", "a")});
        two.submit(two.desktop, "case-1", two.draft());
        QCOMPARE(two.submit(two.phone, "case-2", two.draft()).outcome(), v1::OPERATION_OUTCOME_CONFLICT);
    }

    void whatAnotherDeviceHasWrittenMeanwhileIsNotPassedOver()
    {
        Two two;
        two.save(two.phone, {edit("/d/name", "", "a")});
        const v1::Draft known = two.draft();
        two.save(two.phone, {edit("/d/phone", "", "1")});
        const v1::OperationResult refused = two.submit(two.desktop, "case-1", known);
        QCOMPARE(refused.outcome(), v1::OPERATION_OUTCOME_CONFLICT);
        QCOMPARE(refused.reason(), std::string("draft_changed"));
        QCOMPARE(two.submit(two.desktop, "case-2", two.draft()).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
    }

    void thrownAwayOnOneDeviceItIsGone()
    {
        Two two;
        two.save(two.phone, {edit("/d/name", "", "a")});
        v1::EndDraftPayload payload;
        payload.set_draft_id("draft-1");
        const auto end = two.platform.operation(two.desktop, "draft.end", payload);
        QCOMPARE(two.platform.send(two.desktop, kMother, end).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QVERIFY(!isShown(two.platform, two.phone, "draft"));
    }

    void aPhotoIsAskedForBeforeItsAnswerIsTaken()
    {
        Two two;
        v1::DraftEdit photo = edit("/d/photo", "", "IMG_1.jpg");
        photo.mutable_value()->mutable_attachment()->set_sha256(std::string(32, 'p'));
        const v1::OperationResult result = two.save(two.phone, {photo});
        QCOMPARE(result.outcome(), v1::OPERATION_OUTCOME_NEED_BLOBS);
        QCOMPARE(result.missing_sha256_size(), 1);
    }

    void aDraftThatGrowsWithoutEndIsRefused()
    {
        Two two;
        const std::string page(limits::kFormAnswerBytes, 'x');
        v1::OperationResult result;
        for (int i = 0; i < 40 && result.outcome() != v1::OPERATION_OUTCOME_REJECTED; ++i)
            result = two.save(two.phone, {edit(("/d/" + std::to_string(i)).c_str(), "", page.c_str())});
        QCOMPARE(result.reason(), std::string("too_large"));
    }

    void aClockThatIsAheadIsNotBelieved()
    {
        Two two;
        v1::Operation operation = two.platform.operation(two.phone, "draft.save", saved({edit("/d/name", "", "a")}));
        operation.set_written_ms(operation.written_ms() * 2);
        crypto::signOperation(operation, two.phone.key);
        two.platform.send(two.phone, kMother, operation);
        QCOMPARE(two.draft().fields(0).values(0).at_ms(), toMillis(two.platform.clock.now()));
    }
};

TONGBAN_TEST(DraftOperationsTest)

#include "tst_draft_operations.moc"
