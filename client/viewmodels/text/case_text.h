// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/person.pb.h"

#include <QString>

namespace tongban::viewmodels
{

// What a state means, in the order of the design system's Tone.
enum class Tone {
    Neutral,
    Info,
    Success,
    Warning,
    Danger,
};

// The state in everyday words; the platform's own words when this program does not know the code.
[[nodiscard]] QString caseStateText(const v1::Case& value);
// What it means and what happens next: 已提交 is not 已受理.
[[nodiscard]] QString caseStateMeaning(const v1::Case& value);
[[nodiscard]] Tone caseTone(const v1::Case& value);

[[nodiscard]] QString caseEventText(v1::CaseEventKind kind);

[[nodiscard]] QString appointmentStateText(const v1::Appointment& value);
[[nodiscard]] Tone appointmentTone(const v1::Appointment& value);

} // namespace tongban::viewmodels
