// SPDX-License-Identifier: Apache-2.0
// The part of Life in which people write.
#include "client/domain/calendar/dates.h"
#include "sync/crypto/operation_signature.h"
#include "tests/simulation/life/life.h"

#include <array>

namespace tongban::simulation
{

namespace
{

// Field 1000 of a later protocol.
constexpr std::string_view kUnknownField{"\xc2\x3e\x03new", 6};

void fillSubmit(v1::Operation& operation, const std::string& name, testing::SeededRandom& random)
{
    v1::SubmitCasePayload payload;
    payload.set_case_id("case-" + name);
    payload.mutable_submission()->set_guide_id("guide");
    payload.set_guide_name(kCanary);
    operation.set_kind("case.submit");
    operation.set_lane("case/case-" + name);
    for (int photos = random.oneIn(3) ? 1 + random.below(2) : 0; photos > 0; --photos) {
        const auto& [sha256, bytes] = simPhotos()[static_cast<std::size_t>(random.below(4))];
        v1::Attachment& attachment = *operation.add_attachments();
        attachment.set_sha256(sha256);
        attachment.set_bytes(static_cast<std::int64_t>(bytes.size()));
    }
    operation.set_payload(payload.SerializeAsString());
}

void fillVisit(v1::Operation& operation, const std::string& name, const std::string& date, bool second)
{
    v1::RequestAppointmentPayload payload;
    v1::Appointment& asked = *payload.mutable_appointment();
    asked.set_id("visit-" + name);
    asked.set_guide_id("guide");
    asked.set_office_id("hall");
    asked.set_kind(v1::APPOINTMENT_KIND_COUNTER);
    v1::SlotWish& wish = *asked.add_wishes();
    wish.set_date(date);
    wish.set_starts(second ? "10:00" : "09:00");
    operation.set_kind("appointment.request");
    operation.set_lane("appointment/visit-" + name);
    operation.set_payload(payload.SerializeAsString());
}

void fillProfile(v1::Operation& operation, const std::string& name)
{
    v1::SaveProfilePayload payload;
    payload.mutable_profile()->set_name(kCanary + name);
    operation.set_kind("profile.save");
    operation.set_lane("profile");
    operation.set_payload(payload.SerializeAsString());
}

// What the platform stumbles over each time it comes.
void fillPoison(v1::Operation& operation, testing::SeededRandom& random)
{
    static constexpr std::array<const char*, 3> kPoisons{kPoisonThatFails, kPoisonThatIsRefused, kPoisonThatKills};
    operation.set_kind(kPoisons[static_cast<std::size_t>(random.below(3))]);
    operation.set_lane("poison");
    operation.set_payload("poison");
}

// What follows an earlier operation in its lane.
void fillFollower(v1::Operation& operation, const v1::Operation& before, bool withdraws)
{
    const std::string id = before.lane().substr(before.lane().find('/') + 1);
    v1::WithdrawCasePayload withdraw;
    withdraw.set_case_id(id);
    v1::UrgeCasePayload urge;
    urge.set_case_id(id);
    operation.set_kind(withdraws ? "case.withdraw" : "case.urge");
    operation.set_lane(before.lane());
    operation.set_payload(withdraws ? withdraw.SerializeAsString() : urge.SerializeAsString());
}

} // namespace

// Few places, so that the two meet; every text is written once, so that it can be looked for.
void Life::fillInForm()
{
    static constexpr std::array<const char*, 6> kPlaces{"/form/name",      "/form/address",
                                                        "/form/member[a]", "/form/member[a]/name",
                                                        "/form/member[b]", "/form/member[b]/name"};
    const std::string path = kPlaces[static_cast<std::size_t>(m_random.below(6))];
    const bool instance = path.ends_with(']');
    const std::string text = instance ? "1" : kCanary + std::to_string(++m_writes);
    device(anyDevice()).answer(path, m_random.oneIn(6) ? std::string() : text);
}

void Life::write()
{
    if (m_random.oneIn(4))
        return fillInForm();
    const std::size_t number = anyDevice();
    v1::Operation made = operation(number);
    std::string bytes = made.SerializeAsString();
    if (m_random.oneIn(3))
        bytes += kUnknownField;
    if (made.ParseFromString(bytes))
        device(number).write(std::move(made), m_random.oneIn(16));
}

v1::Operation Life::operation(std::size_t number)
{
    v1::Operation made;
    made.set_op_id(randomId(m_random));
    const std::string name = std::to_string(number) + '-' + std::to_string(++m_writes);
    const v1::Operation* const earlier = device(number).anySaved();
    const int kind = m_random.below(12);
    if (kind < 3) {
        fillSubmit(made, name, m_random);
    } else if (kind < 5 && earlier != nullptr && earlier->lane().starts_with("case/")) {
        fillFollower(made, *earlier, kind == 3);
    } else if (kind < 6) {
        const auto tomorrow = domain::chinaTime(m_clock.now() + std::chrono::hours{24}).date;
        fillVisit(made, name, domain::formatDate(tomorrow), m_random.oneIn(2));
        m_tally.count(Fault::SlotRace);
    } else if (kind < 7) {
        // A program that knows more than the platform.
        made.set_kind("future.kind");
        made.set_lane("future");
        made.set_payload("what only a later program understands");
        m_tally.count(Fault::LaterOperation);
    } else if (kind < 8 && m_random.oneIn(3)) {
        fillPoison(made, m_random);
        m_tally.count(Fault::PoisonedOperation);
    } else {
        fillProfile(made, name);
    }
    if (earlier != nullptr && m_random.oneIn(4))
        made.add_depends_on(earlier->op_id());
    made.set_basis(v1::ACTING_BASIS_SELF);
    made.set_written_ms(toMillis(m_clock.now()));
    crypto::signOperation(made, SimPlatform::keyOf(static_cast<int>(number)));
    return made;
}

} // namespace tongban::simulation
