// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/person.pb.h"

// What may happen to a case (办件), and what the person may do with it now. One set of rules for both ends: the
// platform judges by them, the device shows by them. Pure; any thread.
namespace tongban::domain
{

// Whether this may happen in the state the case is in.
[[nodiscard]] bool mayHappen(const v1::Case& value, v1::CaseEventKind kind);

// Lets it happen: appends the event, moves the state and the times that hang on it. FailedPrecondition: it may not
// happen now; the case is as it was.
[[nodiscard]] Result<void> apply(v1::Case& value, const v1::CaseEvent& event);

// Nothing more will happen to it but ratings and their answers.
[[nodiscard]] bool isClosed(const v1::Case& value);
// 已提交 is not 已受理: before acceptance no clock runs.
[[nodiscard]] bool isAccepted(const v1::Case& value);
[[nodiscard]] bool clockRuns(const v1::Case& value);
// It waits for the person, not for the office.
[[nodiscard]] bool waitsForPerson(const v1::Case& value);

[[nodiscard]] bool mayCorrect(const v1::Case& value);
// A paper promised for later (容缺) is still taken.
[[nodiscard]] bool maySupply(const v1::Case& value);
[[nodiscard]] bool mayWithdraw(const v1::Case& value);
// Once until the office has moved.
[[nodiscard]] bool mayUrge(const v1::Case& value);
[[nodiscard]] bool mayRate(const v1::Case& value);
// 追评: a second word beside the first one, once.
[[nodiscard]] bool mayRateAgain(const v1::Case& value);

} // namespace tongban::domain
