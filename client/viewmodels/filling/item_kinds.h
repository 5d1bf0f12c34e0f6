// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/filling/filling.h"

#include <QString>

namespace tongban::viewmodels
{

// Which component asks a question: by its type and its appearance. Names of FormItem.qml.
[[nodiscard]] QString itemKind(const forms::NodeState& state);
// Choosing leads on to the next question by itself.
[[nodiscard]] bool leadsOn(const forms::NodeState& state);

// What an answer means, shown back below it: birth date and sex of an ID number, a large number with its thousands.
[[nodiscard]] QString readingText(const forms::NodeState& state, const QString& kind);
// What of the number of a card, a phone or an account is shown until one asks for all of it; empty: nothing is hidden.
[[nodiscard]] QString maskedText(const forms::NodeState& state);
// Worth a second look, but no error: a card number that does not check, another's account.
[[nodiscard]] QString warningText(const services::Filling& filling, const forms::NodeState& state, const QString& kind);
// Where an answer comes from that the program filled in; empty for the person's own.
[[nodiscard]] QString originText(const services::Filling& filling, const forms::NodeState& state);
// Kind, pages and size of a file; or that it has not come here yet.
[[nodiscard]] QString fileText(const v1::Attachment& file, bool elsewhere);

} // namespace tongban::viewmodels
