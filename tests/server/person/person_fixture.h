// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/exchange/enrolment.h"
#include "server/person/platform.h"
#include "server/person/seed/seed_store.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/operation_signature.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <utility>

namespace tongban::testing
{

// Two of the invented people: he, and the mother he acts for.
inline const std::string kSelf = "seed-yu-jianguo";
inline const std::string kMother = "seed-wang-guilan";

// Lets everything in but what is told to be refused.
class ObedientRules final : public server::SubmissionRules
{
public:
    server::SubmissionVerdict judge(const v1::Submission&, v1::ActingBasis, const std::string&) const override
    {
        return refusal;
    }

    server::SubmissionVerdict refusal;
};

// A device with its key, as it stands after enrolment.
struct EnrolledDevice {
    crypto::SigningKey key;
    v1::EnrolResponse session;
};

// A platform with the invented people of the seeds, one guide ("wfd-026": two steps, a rolling date, a counter) and one
// office ("hall": one place a slot, mornings of working days), on a day that stands still: Monday 2026-11-23, 08:00.
class PersonFixture
{
public:
    PersonFixture()
    {
        using namespace std::chrono;
        clock.setNow(UnixMillis{sys_days{year{2026} / 11 / 23}});
        addCatalogue();
        open();
    }

    void open()
    {
        platform.reset();
        thread.reset();
        auto opened = server::StoreThread::open(folder.path().toStdString(), random);
        thread = std::move(*opened);
        codes = *thread->run([this](server::Store& store) -> Result<std::vector<server::EnrolCode>> {
            TRY(server::seedStore(store, desk));
            return server::enrolCodes(store, desk);
        });
        platform = std::make_unique<server::Platform>(*thread, desk, std::chrono::milliseconds{0});
    }

    EnrolledDevice enrol(std::string_view person)
    {
        EnrolledDevice device{crypto::SigningKey::generate(random), {}};
        for (const server::EnrolCode& code : codes) {
            if (code.person.name == person)
                device.session = *platform->enrol(enrolRequest(device.key, code.code));
        }
        return device;
    }

    static v1::EnrolRequest enrolRequest(const crypto::SigningKey& key, const std::string& code)
    {
        v1::EnrolRequest request;
        request.set_code(code);
        request.set_device_public_key(std::string(crypto::asText(key.publicKey())));
        request.set_proof(std::string(crypto::asText(key.sign(code))));
        request.set_device_name("test");
        return request;
    }

    template <typename Payload>
    v1::Operation operation(const EnrolledDevice& device, const std::string& kind, const Payload& payload,
                            v1::ActingBasis basis = v1::ACTING_BASIS_SELF)
    {
        v1::Operation made;
        made.set_op_id(randomId(random));
        made.set_kind(kind);
        made.set_lane(kind);
        made.set_payload(payload.SerializeAsString());
        made.set_written_ms(toMillis(clock.now()));
        made.set_basis(basis);
        crypto::signOperation(made, device.key);
        return made;
    }

    v1::Operation submit(const EnrolledDevice& device, const std::string& caseId)
    {
        v1::SubmitCasePayload payload;
        payload.set_case_id(caseId);
        payload.mutable_submission()->set_guide_id("wfd-026");
        return operation(device, "case.submit", payload);
    }

    v1::Operation book(const EnrolledDevice& device, const std::string& id, std::vector<std::string> times)
    {
        v1::RequestAppointmentPayload payload;
        v1::Appointment& asked = *payload.mutable_appointment();
        asked.set_id(id);
        asked.set_guide_id("wfd-026");
        asked.set_office_id("hall");
        asked.set_kind(v1::APPOINTMENT_KIND_COUNTER);
        for (std::string& time : times) {
            v1::SlotWish& wish = *asked.add_wishes();
            wish.set_date("2026-11-25");
            wish.set_starts(std::move(time));
        }
        return operation(device, "appointment.request", payload);
    }

    Result<v1::ExchangeResponse> exchange(const EnrolledDevice& device, const std::string& principal,
                                          const std::vector<v1::Operation>& operations = {}, std::string cursor = {},
                                          std::int64_t maxBytes = 0)
    {
        v1::ExchangeRequest request;
        request.set_principal_id(principal);
        request.set_cursor(std::move(cursor));
        request.set_max_bytes(maxBytes);
        for (const v1::Operation& done : operations)
            *request.add_operations() = done;
        return platform->exchange(device.session.token(), request, {});
    }

    // The outcome of one operation alone.
    v1::OperationResult send(const EnrolledDevice& device, const std::string& principal, const v1::Operation& done)
    {
        const auto answer = exchange(device, principal, {done});
        return answer && answer->results_size() == 1 ? answer->results(0) : v1::OperationResult();
    }

    template <typename Record>
    Record record(const std::string& principal, const std::string& collection, const std::string& id)
    {
        Record parsed;
        thread->run([&](server::Store& store) {
            const auto held = store.records().find(principal, collection, id);
            return held && *held && parsed.ParseFromString((*held)->body);
        });
        return parsed;
    }

    QTemporaryDir folder;
    FakeClock clock;
    SeededRandom random{7};
    server::CatalogueIndex catalogue;
    ObedientRules rules;
    server::DeskContext desk{clock, random, catalogue, rules};
    std::unique_ptr<server::StoreThread> thread;
    std::unique_ptr<server::Platform> platform;
    std::vector<server::EnrolCode> codes;

private:
    void addCatalogue()
    {
        v1::Guide guide;
        guide.set_id("wfd-026");
        guide.set_name("养老认证");
        guide.mutable_booking()->set_offered(true);
        guide.mutable_booking()->set_min_days_ahead(1);
        guide.mutable_booking()->set_max_working_days_ahead(5);
        guide.mutable_booking()->set_cancel_hours_before(2);
        guide.mutable_promised_limit()->set_unit(v1::LIMIT_UNIT_WORKING_DAY);
        guide.mutable_promised_limit()->set_count(5);
        guide.mutable_promised_limit()->set_law("样例");
        addStep(guide, "check", false);
        addStep(guide, "visit", true);
        guide.add_rolling()->set_months(12);
        catalogue.add(std::move(guide));
        v1::Office office;
        office.set_id("hall");
        office.set_booking(true);
        office.set_slot_minutes(30);
        office.set_slot_capacity(1);
        v1::OpeningHours& hours = *office.add_hours();
        for (int day = 1; day <= 5; ++day)
            hours.add_weekdays(day);
        hours.set_opens("09:00");
        hours.set_closes("11:00");
        catalogue.add(std::move(office));
        v1::WorkYear year;
        year.set_year(2026);
        year.set_published(true);
        catalogue.add(std::move(year));
    }

    static void addStep(v1::Guide& guide, const char* id, bool outside)
    {
        v1::Step& step = *guide.add_steps();
        step.set_id(id);
        step.set_name(id);
        step.set_kind(outside ? v1::STEP_KIND_VISIT : v1::STEP_KIND_REVIEW);
        step.set_outside_clock(outside);
        step.mutable_limit()->set_unit(v1::LIMIT_UNIT_WORKING_DAY);
        step.mutable_limit()->set_count(2);
    }
};

} // namespace tongban::testing
