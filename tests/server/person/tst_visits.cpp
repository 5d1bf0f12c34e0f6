// SPDX-License-Identifier: Apache-2.0
#include "server/person/visits/visit_desk.h"
#include "tests/server/person/person_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::EnrolledDevice;
using tongban::testing::kMother;
using tongban::testing::kSelf;
using tongban::testing::PersonFixture;

namespace
{

v1::CancelAppointmentPayload cancelOf(const char* id)
{
    v1::CancelAppointmentPayload payload;
    payload.set_appointment_id(id);
    return payload;
}

} // namespace

class VisitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsFollowHoursWorkingDaysAndTheRule()
    {
        PersonFixture platform;
        v1::ListSlotsRequest request;
        request.set_office_id("hall");
        request.set_guide_id("wfd-026");
        const auto answer = platform.platform->listSlots(request);
        // Not today, four half hours on each of the five working days from tomorrow on.
        QCOMPARE(answer->slots_size(), 20);
        QCOMPARE(answer->slots(0).date(), std::string("2026-11-24"));
        QCOMPARE(answer->slots(0).starts(), std::string("09:00"));
        QCOMPARE(answer->slots(19).date(), std::string("2026-11-30"));
        request.set_office_id("nowhere");
        QCOMPARE(platform.platform->listSlots(request).error().code, ErrorCode::NotFound);
        request.set_from_date("tomorrow");
        QCOMPARE(platform.platform->listSlots(request).error().code, ErrorCode::InvalidArgument);
    }

    void theFirstWishThatIsFreeIsGiven()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        (void)platform.send(device, kSelf, platform.book(device, "a", {"09:00"}));
        QCOMPARE(platform.send(device, kSelf, platform.book(device, "b", {"09:00", "10:30"})).outcome(),
                 v1::OPERATION_OUTCOME_ACCEPTED);
        const auto given = platform.record<v1::Appointment>(kSelf, "appointment", "b");
        QCOMPARE(given.state(), v1::APPOINTMENT_STATE_CONFIRMED);
        QCOMPARE(given.slot().starts(), std::string("10:30"));
        QCOMPARE(given.code(), std::string("A002"));
    }

    void whenNothingIsFreeOtherTimesAreNamed()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        (void)platform.send(device, kSelf, platform.book(device, "a", {"09:00"}));
        const v1::OperationResult result = platform.send(device, kSelf, platform.book(device, "b", {"09:00", "03:00"}));
        QCOMPARE(result.outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(result.reason(), std::string("slot_taken"));
        const auto refused = platform.record<v1::Appointment>(kSelf, "appointment", "b");
        QCOMPARE(refused.state(), v1::APPOINTMENT_STATE_REFUSED);
        QVERIFY(refused.refusal().find("2026-11-24 09:00") != std::string::npos);
    }

    void ofManyWhoWantTheLastPlaceOneGetsIt()
    {
        PersonFixture platform;
        std::vector<std::pair<EnrolledDevice, std::string>> people;
        people.emplace_back(platform.enrol("于建国"), kSelf);
        people.emplace_back(platform.enrol("李红"), "seed-li-hong");
        people.emplace_back(platform.enrol("孙德福"), "seed-sun-defu");
        std::vector<v1::ExchangeRequest> requests;
        for (const auto& [device, principal] : people) {
            v1::ExchangeRequest request;
            request.set_principal_id(principal);
            *request.add_operations() = platform.book(device, "of-" + principal, {"09:30"});
            requests.push_back(std::move(request));
        }
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < people.size(); ++i)
            threads.emplace_back(
                [&, i] { (void)platform.platform->exchange(people[i].first.session.token(), requests[i], {}); });
        for (std::thread& thread : threads)
            thread.join();
        int confirmed = 0;
        for (const auto& [device, principal] : people) {
            const auto value = platform.record<v1::Appointment>(principal, "appointment", "of-" + principal);
            confirmed += value.state() == v1::APPOINTMENT_STATE_CONFIRMED;
        }
        QCOMPARE(confirmed, 1);
    }

    void whatIsCancelledInTimeIsFreeAgain()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        (void)platform.send(device, kSelf, platform.book(device, "a", {"09:00"}));
        const auto cancel = [&](const char* id) {
            return platform.send(device, kSelf, platform.operation(device, "appointment.cancel", cancelOf(id)));
        };
        QCOMPARE(cancel("a").outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        QCOMPARE(cancel("a").outcome(), v1::OPERATION_OUTCOME_CONFLICT);
        QCOMPARE(cancel("unknown").outcome(), v1::OPERATION_OUTCOME_REJECTED);
        (void)platform.send(device, kSelf, platform.book(device, "b", {"09:00"}));
        QCOMPARE(platform.record<v1::Appointment>(kSelf, "appointment", "b").state(), v1::APPOINTMENT_STATE_CONFIRMED);
        // 07:30 on the day: an hour and a half before.
        platform.clock.advance(std::chrono::minutes{2 * 24 * 60 - 30});
        QCOMPARE(cancel("b").reason(), std::string("too_late_to_cancel"));
    }

    void aHomeVisitIsARequestUntilAClerkSaysWhoComes()
    {
        PersonFixture platform;
        const EnrolledDevice device = platform.enrol("于建国");
        v1::RequestAppointmentPayload payload;
        payload.mutable_appointment()->set_id("visit");
        payload.mutable_appointment()->set_guide_id("wfd-026");
        payload.mutable_appointment()->set_kind(v1::APPOINTMENT_KIND_HOME_VISIT);
        const auto ask = [&] {
            return platform.send(device, kMother, platform.operation(device, "appointment.request", payload));
        };
        QCOMPARE(ask().reason(), std::string("address_missing"));
        payload.mutable_appointment()->set_address("复州城镇样例村");
        payload.mutable_appointment()->set_visitor("我自己选的人");
        QCOMPARE(ask().outcome(), v1::OPERATION_OUTCOME_ACCEPTED);
        const auto asked = platform.record<v1::Appointment>(kMother, "appointment", "visit");
        QCOMPARE(asked.state(), v1::APPOINTMENT_STATE_REQUESTED);
        QVERIFY(asked.visitor().empty());
        v1::SlotWish window;
        window.set_date("2026-11-25");
        window.set_starts("09:00");
        window.set_ends("11:00");
        QVERIFY(platform.thread->run(
            [&](Store& store) { return VisitDesk(store, platform.desk).confirm("visit", "李工", window); }));
        QVERIFY(platform.thread->run(
            [&](Store& store) { return VisitDesk(store, platform.desk).done("visit", "已认证"); }));
        const auto done = platform.record<v1::Appointment>(kMother, "appointment", "visit");
        QCOMPARE(done.visitor(), std::string("李工"));
        QCOMPARE(done.state(), v1::APPOINTMENT_STATE_DONE);
        QCOMPARE(platform.record<v1::Profile>(kMother, "profile", kMother).dates(0).due_date(),
                 std::string("2027-11-23"));
        v1::RateAppointmentPayload rate;
        rate.set_appointment_id("visit");
        rate.mutable_rating()->set_level("1");
        QCOMPARE(platform.send(device, kMother, platform.operation(device, "appointment.rate", rate)).outcome(),
                 v1::OPERATION_OUTCOME_ACCEPTED);
    }
};

TONGBAN_TEST(VisitsTest)

#include "tst_visits.moc"
