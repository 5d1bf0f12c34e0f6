// SPDX-License-Identifier: Apache-2.0
#include "sync/base/record_checksum.h"
#include "tests/server/person/person_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::EnrolledDevice;
using tongban::testing::kMother;
using tongban::testing::kSelf;
using tongban::testing::PersonFixture;

namespace
{

// What a device would hold: pages until there are no more.
struct Mirror {
    std::map<std::pair<std::string, std::string>, std::int64_t> rows;
    std::string cursor;
    int pages = 0;
    bool checksumHolds = false;

    void pull(PersonFixture& platform, const EnrolledDevice& device, const std::string& principal,
              std::int64_t maxBytes = 0)
    {
        bool more = true;
        while (more) {
            const auto answer = platform.exchange(device, principal, {}, cursor, maxBytes);
            if (answer->snapshot())
                rows.clear();
            for (const v1::Change& change : answer->changes()) {
                rows.erase({change.collection(), change.id()});
                if (!change.deleted())
                    rows[{change.collection(), change.id()}] = change.version();
            }
            cursor = answer->cursor();
            more = answer->more();
            ++pages;
            checksumHolds = !more && answer->checksum() == checksum();
        }
    }

    std::uint64_t checksum() const
    {
        std::uint64_t sum = 0;
        for (const auto& [key, version] : rows)
            sum += recordChecksum(key.first, key.second, version);
        return sum;
    }
};

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enrolmentGivesThePersonAndTheirMother()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        QCOMPARE(device.session.grants_size(), 2);
        QCOMPARE(device.session.grants(0).principal().kind(), v1::PRINCIPAL_KIND_SELF);
        const v1::Principal& mother = device.session.grants(1).principal();
        QCOMPARE(mother.nickname(), std::string("妈妈"));
        QCOMPARE(mother.profile().dates(0).due_date(), std::string("2026-12-13"));
        QCOMPARE(mother.profile().dates(0).guide_id(), std::string("wfd-026"));
    }

    void aCodeServesSeveralDevicesButNotForEver()
    {
        PersonFixture platform;
        QVERIFY(!platform.enrol("于建国").session.token().empty());
        const EnrolledDevice second = platform.enrol("于建国");
        QVERIFY(!second.session.token().empty());
        platform.clock.advance(std::chrono::hours{24 * 31});
        const auto late =
            platform.platform->enrol(PersonFixture::enrolRequest(second.key, platform.codes.front().code));
        QCOMPARE(late.error().code, ErrorCode::Unauthenticated);
    }

    void aDeviceHasToHoldItsKeyAndNobodyGuessesCodes()
    {
        PersonFixture platform;
        const auto key = crypto::SigningKey::generate(platform.random);
        auto request = PersonFixture::enrolRequest(key, platform.codes.front().code);
        request.mutable_proof()->front() ^= 1;
        QCOMPARE(platform.platform->enrol(request).error().code, ErrorCode::Unauthenticated);
        for (int i = 0; i < 20; ++i)
            (void)platform.platform->enrol(PersonFixture::enrolRequest(key, "AAAA-BBBB"));
        const auto right = PersonFixture::enrolRequest(key, platform.codes.front().code);
        QCOMPARE(platform.platform->enrol(right).error().code, ErrorCode::ResourceExhausted);
        platform.clock.advance(std::chrono::minutes{2});
        QVERIFY(platform.platform->enrol(right));
    }

    void withoutASessionNothingIsSaid()
    {
        PersonFixture platform;
        v1::ExchangeRequest request;
        request.set_principal_id(kSelf);
        for (const char* token : {"", "nonsense"})
            QCOMPARE(platform.platform->exchange(token, request, {}).error().code, ErrorCode::Unauthenticated);
        const EnrolledDevice device = platform.enrol("于建国");
        platform.clock.advance(std::chrono::hours{24 * 200});
        QCOMPARE(platform.exchange(device, kSelf).error().code, ErrorCode::Unauthenticated);
    }

    void theSameOperationHasOneEffectHoweverOftenItComes()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        const v1::Operation submit = platform.submit(device, "case-1");
        const auto first = platform.exchange(device, kSelf, {submit, submit});
        QCOMPARE(first->results(0).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(first->results(1).outcome(), v1::OPERATION_OUTCOME_DUPLICATE);
        platform.open();
        const v1::OperationResult again = platform.send(device, kSelf, submit);
        QCOMPARE(again.outcome(), v1::OPERATION_OUTCOME_DUPLICATE);
        QCOMPARE(again.accepted_seq(), first->results(0).accepted_seq());
        QVERIFY(first->durable_seq() >= first->results(0).accepted_seq());
        QCOMPARE(platform.record<v1::Case>(kSelf, "case", "case-1").events_size(), 1);
    }

    void whatIsOnlyAskedAfterIsAnsweredToThoseOfTheScopeAndNothingIsDone()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        const v1::Operation submit = platform.submit(device, "case-1");
        const v1::Operation other = platform.submit(device, "case-2");
        const std::int64_t seq = platform.send(device, kSelf, submit).accepted_seq();
        const auto ask = [&](const std::string& principal) {
            v1::ExchangeRequest request;
            request.set_principal_id(principal);
            request.add_asked_op_ids(submit.op_id());
            request.add_asked_op_ids(other.op_id());
            request.add_asked_op_ids("not an id");
            return platform.platform->exchange(device.session.token(), request, {});
        };
        const auto answer = ask(kSelf);
        QCOMPARE(answer->results_size(), 1);
        QCOMPARE(answer->results(0).op_id(), submit.op_id());
        QCOMPARE(answer->results(0).outcome(), v1::OPERATION_OUTCOME_DUPLICATE);
        QCOMPARE(answer->results(0).accepted_seq(), seq);
        QVERIFY(platform.record<v1::Case>(kSelf, "case", "case-2").id().empty());
        QCOMPARE(ask(kMother)->results_size(), 0);
    }

    void anOperationIdWithOtherContentIsRefused()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        const v1::Operation first = platform.submit(device, "case-1");
        v1::Operation second = platform.submit(device, "case-2");
        second.set_op_id(first.op_id());
        crypto::signOperation(second, device.key);
        (void)platform.send(device, kSelf, first);
        const v1::OperationResult result = platform.send(device, kSelf, second);
        QCOMPARE(result.outcome(), v1::OPERATION_OUTCOME_REJECTED);
        QCOMPARE(result.reason(), std::string("op_id_reused"));
        // Nor may the same operation be played again for somebody else.
        QCOMPARE(platform.send(device, kMother, first).reason(), std::string("op_id_reused"));
    }

    void anOperationIsSignedByADeviceOfThePerson()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        const EnrolledDevice stranger = platform.enrol("李红");
        QCOMPARE(platform.send(device, kSelf, platform.submit(stranger, "case-1")).reason(),
                 std::string("bad_signature"));
        v1::Operation changed = platform.submit(device, "case-1");
        changed.mutable_payload()->append("x");
        QCOMPARE(platform.send(device, kSelf, changed).reason(), std::string("payload_hash"));
        // Written before the device enrolled anew.
        const EnrolledDevice anew = platform.enrol("于建国");
        QCOMPARE(platform.send(anew, kSelf, platform.submit(device, "case-1")).outcome(),
                 v1::OPERATION_OUTCOME_ACCEPTED);
    }

    void anUnknownKindIsRefusedAndHurtsNoOther()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        const auto answer = platform.exchange(
            device, kSelf,
            {platform.operation(device, "case.teleport", v1::UrgeCasePayload()), platform.submit(device, "case-1")});
        QCOMPARE(answer->results(0).reason(), std::string("unknown_kind"));
        QCOMPARE(answer->results(1).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
    }

    void nobodySeesOrMovesAnothersScope()
    {
        PersonFixture platform;
        const EnrolledDevice stranger = platform.enrol("李红");
        const auto answer = platform.exchange(stranger, kMother, {platform.submit(stranger, "case-1")});
        QCOMPARE(answer->results(0).reason(), std::string("not_allowed"));
        QCOMPARE(answer->changes_size(), 0);
        for (const v1::GrantState& grant : answer->grants())
            QVERIFY(grant.principal_id() != kMother);
    }

    void grantsAreShownAgainOnlyWhenTheyHaveChanged()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        v1::ExchangeRequest request;
        request.set_principal_id(kSelf);
        const auto ask = [&] {
            const auto answer = platform.platform->exchange(device.session.token(), request, {});
            if (answer && answer->grants_digest() != 0)
                request.set_grants_digest(answer->grants_digest());
            return answer ? answer->grants_size() : -1;
        };
        const int all = ask();
        QVERIFY(all > 0);
        QCOMPARE(ask(), 0);
        v1::SaveProfilePayload payload;
        payload.mutable_profile()->set_name("于建国");
        payload.mutable_profile()->set_phone("另一个");
        QCOMPARE(platform.send(device, kSelf, platform.operation(device, "profile.save", payload)).outcome(),
                 v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(ask(), all);
        QCOMPARE(ask(), 0);
    }

    void aPrincipalOfADeviceBeginsWithItsRegistration()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        const std::string id = randomId(platform.random);
        QCOMPARE(platform.send(device, id, platform.submit(device, "case-1")).outcome(),
                 v1::OPERATION_OUTCOME_RETRY_AFTER);
        v1::RegisterPrincipalPayload payload;
        payload.mutable_principal()->set_id(id);
        payload.mutable_principal()->set_nickname("爸爸");
        payload.mutable_principal()->mutable_profile()->set_name("于父");
        const auto answer =
            platform.exchange(device, id,
                              {platform.operation(device, "principal.register", payload, v1::ACTING_BASIS_FAMILY_HELP),
                               platform.submit(device, "case-1")});
        QCOMPARE(answer->results(0).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(answer->results(1).outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(answer->grants(2).grant_id(), id);
        QCOMPARE(answer->grants(2).principal().profile().name(), std::string("于父"));
        QCOMPARE(answer->grants(2).principal().basis(), v1::ACTING_BASIS_FAMILY_HELP);
    }

    void pagesAddUpToTheWholeScopeAndItsChecksum()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        for (int i = 0; i < 5; ++i)
            (void)platform.send(device, kSelf, platform.submit(device, "case-" + std::to_string(i)));
        Mirror whole;
        whole.pull(platform, device, kSelf);
        QCOMPARE(whole.pages, 1);
        QVERIFY(whole.checksumHolds);
        Mirror paged;
        paged.pull(platform, device, kSelf, 1);
        QVERIFY(paged.pages > 10);
        QVERIFY(paged.checksumHolds);
        QCOMPARE(paged.rows, whole.rows);
    }

    void whatChangesDuringASnapshotComesBehindIt()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        (void)platform.send(device, kSelf, platform.submit(device, "case-1"));
        const auto first = platform.exchange(device, kSelf, {}, {}, 1);
        QVERIFY(first->snapshot() && first->more());
        v1::UrgeCasePayload urge;
        (void)platform.send(device, kSelf, platform.submit(device, "case-2"));
        v1::SaveProfilePayload profile;
        profile.mutable_profile()->set_name("于建国");
        (void)platform.send(device, kSelf, platform.operation(device, "profile.save", profile));
        Mirror mirror;
        for (const v1::Change& change : first->changes())
            mirror.rows[{change.collection(), change.id()}] = change.version();
        mirror.cursor = first->cursor();
        mirror.pull(platform, device, kSelf, 1);
        QVERIFY(mirror.checksumHolds);
    }

    void onlyWhatChangedIsSentAfterwards()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        Mirror mirror;
        mirror.pull(platform, device, kSelf);
        const auto answer = platform.exchange(device, kSelf, {platform.submit(device, "case-1")}, mirror.cursor);
        QVERIFY(!answer->snapshot());
        QCOMPARE(answer->changes_size(), 2);
        QCOMPARE(answer->changes(0).collection(), std::string("case"));
        QCOMPARE(answer->changes(1).collection(), std::string("message"));
    }

    void aCursorThatIsNotOursBecomesASnapshot_data()
    {
        QTest::addColumn<int>("position");
        for (const int position : {0, 5, 20, 43})
            QTest::addRow("%d", position) << position;
    }

    void aCursorThatIsNotOursBecomesASnapshot()
    {
        QFETCH(const int, position);
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        Mirror mirror;
        mirror.pull(platform, device, kSelf);
        QCOMPARE(mirror.cursor.size(), std::size_t{44});
        std::string tampered = mirror.cursor;
        char& c = tampered[static_cast<std::size_t>(position)];
        c = c == 'A' ? 'B' : 'A';
        QVERIFY(platform.exchange(device, kSelf, {}, tampered)->snapshot());
        QVERIFY(platform.exchange(device, kSelf, {}, "garbage")->snapshot());
        // Another scope's.
        QVERIFY(platform.exchange(device, kMother, {}, mirror.cursor)->snapshot());
        QVERIFY(!platform.exchange(device, kSelf, {}, mirror.cursor)->snapshot());
    }

    void aRestoredStoreHasANewEpochAndForgetsCursors()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        const auto before = platform.exchange(device, kSelf);
        platform.thread->run([&](Store& store) { return store.meta().newEpoch(platform.random).has_value(); });
        const auto after = platform.exchange(device, kSelf, {}, before->cursor());
        QVERIFY(after->epoch() != before->epoch());
        QVERIFY(after->snapshot());
    }

    void aDeviceOfAnEarlierEpochLearnsOfTheNewOneBeforeAnythingIsDone()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        v1::ExchangeRequest request;
        request.set_principal_id(kSelf);
        request.set_epoch(platform.exchange(device, kSelf)->epoch() + 1);
        *request.add_operations() = platform.submit(device, "case-of-later");
        const auto answer = platform.platform->exchange(device.session.token(), request, {});
        // What it accepted before may be lost: that has to come first.
        QCOMPARE(answer->results_size(), 0);
        QVERIFY(platform.record<v1::Case>(kSelf, "case", "case-of-later").id().empty());
        QVERIFY(answer->epoch() != request.epoch());
    }

    void anEndedGrantShowsAndTakesNothing()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        platform.thread->run([](Store& store) -> Result<> {
            TRY_ASSIGN(auto grants, store.persons().grantsTo(kMother));
            grants.front().ended = true;
            return store.persons().putGrant(grants.front());
        });
        const auto answer = platform.exchange(device, kMother, {platform.submit(device, "case-1")});
        QCOMPARE(answer->results(0).reason(), std::string("grant_ended"));
        QCOMPARE(answer->changes_size(), 0);
        QVERIFY(answer->grants(1).ended());
        QVERIFY(!answer->grants(1).principal().has_profile());
    }

    void whenTheTimeIsOverNothingMoreIsDone()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        v1::ExchangeRequest request;
        request.set_principal_id(kSelf);
        *request.add_operations() = platform.submit(device, "case-1");
        const Deadline over(platform.clock, std::chrono::milliseconds{0});
        QCOMPARE(platform.platform->exchange(device.session.token(), request, over).error().code,
                 ErrorCode::DeadlineExceeded);
        QVERIFY(platform.record<v1::Case>(kSelf, "case", "case-1").id().empty());
    }
};

TONGBAN_TEST(ExchangeTest)

#include "tst_exchange.moc"
