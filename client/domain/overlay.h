// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/operation.pb.h"
#include "tongban/v1/person.pb.h"

#include <span>
#include <string>
#include <vector>

// What a person sees = what the platform last said + replay of what waits in the outbox, each thing with where it
// stands. Records of the base never change here. Pure; any thread.
namespace tongban::domain
{

// Where something stands between this device and the platform.
enum class SyncMark {
    SavedHere,
    Sending,
    Confirmed,
    // Refused, or waiting for the person.
    NeedsYou,
};

template <typename Record>
struct Overlaid {
    Record value;
    SyncMark mark = SyncMark::Confirmed;
    // What the platform said when it refused the person's last step; empty otherwise.
    std::string refusal;
};

[[nodiscard]] SyncMark markOf(const v1::OutboxEntry& entry);

// True while the entry has to be replayed over the base: not refused, and the base does not show it yet.
[[nodiscard]] bool isReplayed(const v1::OutboxEntry& entry);

// In the order of the base, then what only the outbox knows, oldest first. Entries in order of `position`.
[[nodiscard]] std::vector<Overlaid<v1::Case>>
overlayCases(std::span<const v1::Case> base, std::span<const v1::OutboxEntry> outbox, const std::string& principalId);
[[nodiscard]] std::vector<Overlaid<v1::Appointment>> overlayAppointments(std::span<const v1::Appointment> base,
                                                                         std::span<const v1::OutboxEntry> outbox,
                                                                         const std::string& principalId);
[[nodiscard]] Overlaid<v1::Profile> overlayProfile(const v1::Profile& base, std::span<const v1::OutboxEntry> outbox);
[[nodiscard]] std::vector<v1::Message> overlayMessages(std::span<const v1::Message> base,
                                                       std::span<const v1::OutboxEntry> outbox);

} // namespace tongban::domain
