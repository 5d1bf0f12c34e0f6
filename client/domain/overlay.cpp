// SPDX-License-Identifier: Apache-2.0
#include "client/domain/overlay.h"

#include "client/domain/case_rules.h"
#include "client/domain/materials/material_rules.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tongban::domain
{

namespace
{

// NeedsYou wins over what still waits, that over what is confirmed.
int urgency(SyncMark mark)
{
    switch (mark) {
    case SyncMark::Confirmed: return 0;
    case SyncMark::Sending: return 1;
    case SyncMark::SavedHere: return 2;
    case SyncMark::NeedsYou: return 3;
    }
    return 0;
}

template <typename Payload>
std::optional<Payload> payloadOf(const v1::OutboxEntry& entry, std::string_view kind)
{
    Payload payload;
    if (entry.operation().kind() != kind || !payload.ParseFromString(entry.operation().payload()))
        return std::nullopt;
    return payload;
}

template <typename Record>
void mark(Overlaid<Record>& overlaid, const v1::OutboxEntry& entry)
{
    const SyncMark entryMark = markOf(entry);
    if (urgency(entryMark) > urgency(overlaid.mark))
        overlaid.mark = entryMark;
    if (entryMark == SyncMark::NeedsYou)
        overlaid.refusal = entry.result().text();
}

template <typename Record>
std::vector<Overlaid<Record>> confirmed(std::span<const Record> base)
{
    std::vector<Overlaid<Record>> result;
    for (const Record& record : base)
        result.push_back({record, SyncMark::Confirmed, {}});
    return result;
}

template <typename Record>
Overlaid<Record>* find(std::vector<Overlaid<Record>>& records, const std::string& id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const auto& record) { return record.value.id() == id; });
    return found == records.end() ? nullptr : &*found;
}

v1::CaseEvent eventOf(const v1::OutboxEntry& entry, v1::CaseEventKind kind)
{
    v1::CaseEvent event;
    event.set_id(entry.operation().op_id());
    event.set_kind(kind);
    event.set_at_ms(entry.operation().written_ms());
    return event;
}

// Applies where it is legal; the platform's state may have moved on, then its word stands.
bool happen(v1::Case& value, const v1::OutboxEntry& entry, v1::CaseEventKind kind)
{
    return isReplayed(entry) && apply(value, eventOf(entry, kind)).has_value();
}

v1::Case newCase(const v1::SubmitCasePayload& payload, const v1::OutboxEntry& entry, const std::string& principalId)
{
    v1::Case value;
    value.set_id(payload.case_id());
    value.set_principal_id(principalId);
    value.set_guide_id(payload.submission().guide_id());
    value.set_guide_name(payload.guide_name());
    value.set_guide_version(payload.guide_version());
    *value.mutable_submission() = payload.submission();
    value.set_contact_phone(payload.contact_phone());
    value.set_contact_phone_owner(payload.contact_phone_owner());
    (void)apply(value, eventOf(entry, v1::CASE_EVENT_KIND_SUBMITTED));
    return value;
}

void rate(v1::Case& value, const v1::Rating& rating, const v1::OutboxEntry& entry)
{
    if (happen(value, entry, v1::CASE_EVENT_KIND_RATED))
        *(value.has_rating() ? value.mutable_later_rating() : value.mutable_rating()) = rating;
}

// What the operation does to a case that is there; false when it is about none.
bool replayOn(std::vector<Overlaid<v1::Case>>& cases, const v1::OutboxEntry& entry)
{
    const auto touch = [&](const std::string& id, const auto& change) {
        if (Overlaid<v1::Case>* found = find(cases, id)) {
            change(found->value);
            mark(*found, entry);
        }
        return true;
    };
    if (const auto amend = payloadOf<v1::AmendCasePayload>(entry, "case.amend")) {
        return touch(amend->case_id(), [&](v1::Case& value) {
            if (happen(value, entry, v1::CASE_EVENT_KIND_CORRECTION_SENT))
                *value.mutable_submission() = amend->submission();
        });
    }
    if (const auto supply = payloadOf<v1::SupplyMaterialPayload>(entry, "case.supply")) {
        return touch(supply->case_id(), [&](v1::Case& value) {
            if (happen(value, entry, v1::CASE_EVENT_KIND_SUPPLIED))
                std::ignore = keepPromise(*value.mutable_submission(), *supply);
        });
    }
    if (const auto withdraw = payloadOf<v1::WithdrawCasePayload>(entry, "case.withdraw"))
        return touch(withdraw->case_id(),
                     [&](v1::Case& value) { happen(value, entry, v1::CASE_EVENT_KIND_WITHDRAWN); });
    if (const auto urge = payloadOf<v1::UrgeCasePayload>(entry, "case.urge"))
        return touch(urge->case_id(), [&](v1::Case& value) { happen(value, entry, v1::CASE_EVENT_KIND_URGED); });
    if (const auto rated = payloadOf<v1::RateCasePayload>(entry, "case.rate"))
        return touch(rated->case_id(), [&](v1::Case& value) { rate(value, rated->rating(), entry); });
    return false;
}

void replayOn(std::vector<Overlaid<v1::Appointment>>& appointments, const v1::OutboxEntry& entry)
{
    if (const auto cancel = payloadOf<v1::CancelAppointmentPayload>(entry, "appointment.cancel")) {
        if (Overlaid<v1::Appointment>* found = find(appointments, cancel->appointment_id())) {
            if (isReplayed(entry))
                found->value.set_state(v1::APPOINTMENT_STATE_CANCELLED);
            mark(*found, entry);
        }
    }
    if (const auto rated = payloadOf<v1::RateAppointmentPayload>(entry, "appointment.rate")) {
        if (Overlaid<v1::Appointment>* found = find(appointments, rated->appointment_id())) {
            if (isReplayed(entry))
                *found->value.mutable_rating() = rated->rating();
            mark(*found, entry);
        }
    }
}

v1::Appointment newAppointment(const v1::Appointment& asked, const std::string& principalId)
{
    v1::Appointment value = asked;
    value.set_principal_id(principalId);
    value.set_state(v1::APPOINTMENT_STATE_REQUESTED);
    // Never shown as held before the platform has said so.
    value.clear_slot();
    return value;
}

// The base shows it already, or it can tell nothing any more.
bool isOver(const v1::OutboxEntry& entry)
{
    return entry.state() == v1::OUTBOX_STATE_ACCEPTED && entry.pulled();
}

} // namespace

SyncMark markOf(const v1::OutboxEntry& entry)
{
    switch (entry.state()) {
    case v1::OUTBOX_STATE_SENDING:
    case v1::OUTBOX_STATE_UPLOADING:
        // Nothing is on its way while nobody can be reached: it lies here.
        return entry.reason() == "offline" ? SyncMark::SavedHere : SyncMark::Sending;
    case v1::OUTBOX_STATE_ACCEPTED: return SyncMark::Confirmed;
    case v1::OUTBOX_STATE_NEEDS_ATTENTION: return SyncMark::NeedsYou;
    default: return SyncMark::SavedHere;
    }
}

bool isReplayed(const v1::OutboxEntry& entry)
{
    return entry.state() != v1::OUTBOX_STATE_NEEDS_ATTENTION && !isOver(entry);
}

std::vector<Overlaid<v1::Case>> overlayCases(std::span<const v1::Case> base, std::span<const v1::OutboxEntry> outbox,
                                             const std::string& principalId)
{
    std::vector<Overlaid<v1::Case>> cases = confirmed(base);
    for (const v1::OutboxEntry& entry : outbox) {
        if (isOver(entry))
            continue;
        const auto submit = payloadOf<v1::SubmitCasePayload>(entry, "case.submit");
        if (!submit) {
            replayOn(cases, entry);
            continue;
        }
        // A refused submission stays to be seen: what the person sent is not gone.
        if (find(cases, submit->case_id()) == nullptr)
            cases.push_back({newCase(*submit, entry, principalId), SyncMark::Confirmed, {}});
        mark(*find(cases, submit->case_id()), entry);
    }
    return cases;
}

std::vector<Overlaid<v1::Appointment>> overlayAppointments(std::span<const v1::Appointment> base,
                                                           std::span<const v1::OutboxEntry> outbox,
                                                           const std::string& principalId)
{
    std::vector<Overlaid<v1::Appointment>> appointments = confirmed(base);
    for (const v1::OutboxEntry& entry : outbox) {
        if (isOver(entry))
            continue;
        const auto request = payloadOf<v1::RequestAppointmentPayload>(entry, "appointment.request");
        if (!request) {
            replayOn(appointments, entry);
            continue;
        }
        const std::string& id = request->appointment().id();
        if (find(appointments, id) == nullptr)
            appointments.push_back({newAppointment(request->appointment(), principalId), SyncMark::Confirmed, {}});
        mark(*find(appointments, id), entry);
    }
    return appointments;
}

Overlaid<v1::Profile> overlayProfile(const v1::Profile& base, std::span<const v1::OutboxEntry> outbox)
{
    Overlaid<v1::Profile> result{base, SyncMark::Confirmed, {}};
    for (const v1::OutboxEntry& entry : outbox) {
        if (isOver(entry))
            continue;
        const auto registered = payloadOf<v1::RegisterPrincipalPayload>(entry, "principal.register");
        const auto saved = payloadOf<v1::SaveProfilePayload>(entry, "profile.save");
        if (!registered && !saved)
            continue;
        if (isReplayed(entry))
            result.value = registered ? registered->principal().profile() : saved->profile();
        mark(result, entry);
    }
    return result;
}

std::vector<v1::Message> overlayMessages(std::span<const v1::Message> base, std::span<const v1::OutboxEntry> outbox)
{
    std::vector<v1::Message> messages(base.begin(), base.end());
    for (const v1::OutboxEntry& entry : outbox) {
        const auto read = payloadOf<v1::ReadMessagePayload>(entry, "message.read");
        if (!read)
            continue;
        for (v1::Message& message : messages) {
            if (message.id() == read->message_id())
                message.set_read(true);
        }
    }
    return messages;
}

} // namespace tongban::domain
