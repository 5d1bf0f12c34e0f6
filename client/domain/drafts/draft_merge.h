// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/drafts/draft_fields.h"

#include <optional>

// What a device does with a draft that others work on too. `known` is what it last saw and answered to, `mine` what
// stands in the form here (one value each), `theirs` what the others have made of it meanwhile. Pure; any thread.
namespace tongban::domain
{

// What was written here since `known`. Places `mine` does not have (another version of the form) are left alone; an
// instance it does not have was removed.
[[nodiscard]] std::vector<v1::DraftEdit> editsSince(const v1::Draft& known, const v1::Draft& mine,
                                                    const std::string& deviceId);
// The person has been shown all values of the place and has chosen; `value` is usually one of them.
[[nodiscard]] v1::DraftEdit decision(const v1::Draft& known, const std::string& path, const v1::DraftValue& value);
// What stands in the form here stays there as long as it is one of the values, however the others have put them.
void putShownFirst(v1::Draft& known, const v1::Draft& mine);
// Takes an edit back that was not taken by the platform: what was written is written, and not yet told.
void untell(v1::Draft& known, const v1::DraftEdit& edit);

// The platform was restored and `theirs` may be of long ago: what is known here and not there, whoever wrote it. Where
// both say something else it becomes a question: nobody knows any more which came after which.
[[nodiscard]] std::vector<v1::DraftEdit> forgottenEdits(const v1::Draft& known, const v1::Draft& theirs);

struct MergedDraft {
    // The new `known`; shownAnswers() of it is what stands in the form from now on.
    v1::Draft known;
    // To be told the others: they have not seen it, nor it what they wrote.
    std::vector<v1::DraftEdit> untold;
};
[[nodiscard]] MergedDraft mergeDraft(const v1::Draft& known, const v1::Draft& mine, const v1::Draft& theirs,
                                     const std::string& deviceId);

// The draft as the platform last said it, with what waits in the outbox on top, refused or not: what was written here
// stays in view until the person has put it away. Nothing: there is none (any more).
[[nodiscard]] std::optional<v1::Draft> overlayDraft(const std::optional<v1::Draft>& base,
                                                    std::span<const v1::OutboxEntry> outbox, const std::string& id);

} // namespace tongban::domain
